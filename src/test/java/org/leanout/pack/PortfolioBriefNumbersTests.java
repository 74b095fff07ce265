package org.leanout.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Records.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.LevelsRecount;
import org.leanout.OnAnOrganisation;
import org.leanout.Records;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of the portfolio pack says, which names a few of many, equals what the bare tables say. */
class PortfolioBriefNumbersTests extends OnAnOrganisation {

    @Autowired
    PortfolioPackQueries queries;

    /** One relationship as the tables have it; it was there before the period, or it was not. */
    private record Told(
            String slug,
            @Nullable Integer before,
            int level,
            int index,
            int overdue,
            int harms,
            int complaints,
            int waiting) {

        boolean isTrouble() {
            return overdue + harms + complaints > 0;
        }

        int way() {
            return before == null ? 0 : Integer.signum(level - before);
        }

        static Told of(PortfolioPack.Partner it) {
            return new Told(
                    it.slug(),
                    it.before(),
                    it.level(),
                    it.index(),
                    it.overdue(),
                    it.harms(),
                    it.complaints(),
                    it.waiting());
        }
    }

    @ParameterizedTest(name = "{0} partners by chance besides the cast")
    @ValueSource(ints = {0, 220})
    void are_those_of_the_records_however_few_are_named(int partners) {
        addAndStore(179, partners, 2);
        LocalDate day = today.date();
        for (Period period :
                List.of(new Period(day.minusDays(89), day), new Period(day.minusDays(200), day.minusDays(20)))) {
            PortfolioPack brief = queries.brief(period);
            List<Told> all = all(period);
            assertThat(brief.all()).isEqualTo(all.size());
            for (PortfolioPack.Rung rung : brief.rungs()) {
                int number = rung.level() == null ? 0 : rung.level().number();
                assertThat(rung.partners()).isEqualTo(count(all, it -> it.level() == number));
                assertThat(rung.before())
                        .isEqualTo(count(all, it -> Integer.valueOf(number).equals(it.before())));
            }
            assertThat(brief.moves(1)).isEqualTo(count(all, it -> it.way() > 0));
            assertThat(brief.moves(-1)).isEqualTo(count(all, it -> it.way() < 0));
            assertThat(brief.allTroubled()).isEqualTo(count(all, Told::isTrouble));
            assertThat(told(brief.rose())).isEqualTo(first(all, it -> it.way() > 0));
            assertThat(told(brief.fell())).isEqualTo(first(all, it -> it.way() < 0));
            assertThat(told(brief.troubled())).isEqualTo(first(all, Told::isTrouble));
            if (partners > 0)
                assertThat(List.of(brief.moves(1), brief.moves(-1), brief.allTroubled()))
                        .allMatch(number -> number > PortfolioPack.NAMED);
        }
    }

    private static long count(List<Told> all, Predicate<Told> such) {
        return all.stream().filter(such).count();
    }

    private static List<Told> told(List<PortfolioPack.Partner> partners) {
        return partners.stream().map(Told::of).toList();
    }

    /** By name, which the database sorts. */
    private List<Told> first(List<Told> all, Predicate<Told> such) {
        List<String> slugs = all.stream().filter(such).map(Told::slug).toList();
        return jdbc
                .sql("select slug from partner where slug = any (:slugs) order by name, id limit :most")
                .param("slugs", slugs.toArray(String[]::new))
                .param("most", PortfolioPack.NAMED)
                .query(String.class)
                .stream()
                .flatMap(slug -> all.stream().filter(it -> it.slug().equals(slug)))
                .toList();
    }

    /** Those that were looked after at the end of the period. */
    private List<Told> all(Period period) {
        List<Told> all = new ArrayList<>();
        for (Map<String, Object> row : records.all("partner")) {
            LocalDate archived = day(row, "archived_on");
            if (day(row, "added_on").isAfter(period.to())) continue;
            if (archived == null || archived.isAfter(period.to())) all.add(told(row, period));
        }
        return all;
    }

    private Told told(Map<String, Object> row, Period period) {
        UUID id = Records.id(row);
        var levels = new LevelsRecount(records, id);
        var last = levels.on(period.to());
        Integer then = levels.level(period.from().minusDays(1));
        var recount = new PackRecount(records, id, period, today.date());
        Map<String, Integer> counts = recount.counts();
        long overdue = recount.overdue();
        boolean old = day(row, "added_on").isBefore(period.from());
        return new Told(
                (String) row.get("slug"),
                old ? Integer.valueOf(then == null ? 0 : then) : null,
                last == null ? 0 : last.level(),
                last == null ? 0 : last.index(),
                (int) overdue,
                sum(counts, "pack.DECIDE.IMPACT.IT"),
                sum(counts, "pack.DECIDE.COMPLAINT.*"),
                sum(counts, "pack.DECIDE.*.PARTNER"));
    }

    private static int sum(Map<String, Integer> counts, String codes) {
        return counts.entrySet().stream()
                .filter(it -> it.getKey().matches(codes))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
