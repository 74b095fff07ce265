package org.leanout.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Records.day;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.LevelsRecount;
import org.leanout.OnAnOrganisation;
import org.leanout.Records;
import org.springframework.beans.factory.annotation.Autowired;

/** Every number of the portfolio pack equals the one counted from the bare tables, partner by partner. */
class PortfolioPackNumbersTests extends OnAnOrganisation {

    @Autowired
    PortfolioPackQueries queries;

    private void add(int partners) {
        addAndStore(23, partners, 6);
    }

    private Period ago(int days) {
        LocalDate day = today.date().minusDays(days);
        return new Period(day.minusDays(89), day);
    }

    /** Partners that were looked after at the end of the period. */
    private List<UUID> lookedAfter(Period period) {
        return records.all("partner").stream()
                .filter(row -> !day(row, "added_on").isAfter(period.to()))
                .filter(row -> row.get("archived_on") == null
                        || day(row, "archived_on").isAfter(period.to()))
                .map(Records::id)
                .toList();
    }

    @ParameterizedTest(name = "{0} partners by chance")
    @ValueSource(ints = {0, 8})
    void add_up_what_the_packs_of_all_partners_count(int partners) {
        add(partners);
        for (Period period : List.of(ago(0), ago(90))) {
            Map<String, Integer> records = new TreeMap<>();
            Map<String, Integer> having = new TreeMap<>();
            int minutes = 0;
            for (UUID partner : lookedAfter(period)) {
                new PackRecount(this.records, partner, period, today.date())
                        .counts()
                        .forEach((code, count) -> {
                            records.merge(code, count, Integer::sum);
                            having.merge(code, 1, Integer::sum);
                        });
                minutes += new WorkRecount(this.records, partner, period).minutes();
            }
            PortfolioPack pack = queries.find(period);
            assertThat(told(pack, PortfolioPack.Count::total)).isEqualTo(records);
            assertThat(told(pack, PortfolioPack.Count::partners)).isEqualTo(having);
            assertThat(pack.hours()).isEqualTo(Math.round(minutes / 6.0) / 10.0);
        }
    }

    /** Of two partners that are archived, one before the period ended: only of that one nothing counts. */
    @ParameterizedTest(name = "{0} partners by chance")
    @ValueSource(ints = {0, 25})
    void add_up_where_the_hours_of_all_partners_went(int partners) {
        add(partners);
        LocalDate day = today.date();
        jdbc.sql("""
                        update partner p set archived_on = :day - 60 * n
                          from (select partner_id, (row_number() over (order by count(*) desc, partner_id))::integer as n
                                  from interaction group by partner_id) i
                         where i.partner_id = p.id and n in (1, 2)
                        """).param("day", day).update();
        records = new Records(jdbc);
        for (Period period : List.of(ago(0), ago(90), new Period(day.minusDays(29), day.plusDays(30)))) {
            Period over = new Period(period.from(), period.at(day));
            Period before = new Period(
                    period.from().minusDays(over.days()), period.from().minusDays(1));
            Map<String, Long> now = new TreeMap<>();
            Map<String, Long> then = new TreeMap<>();
            for (UUID partner : lookedAfter(over)) {
                new WorkRecount(records, partner, over).effort().forEach((kind, it) -> now.merge(kind, it, Long::sum));
                new WorkRecount(records, partner, before)
                        .effort()
                        .forEach((kind, it) -> then.merge(kind, it, Long::sum));
            }
            assertThat(now).isNotEmpty();
            PortfolioPack pack = queries.find(period);
            assertThat(pack.before()).isEqualTo(before);
            assertThat(pack.effort())
                    .isEqualTo(queries.brief(period).effort())
                    .extracting(PortfolioPack.Effort::kind)
                    .containsExactly("VOLUNTEERED", "JOINT", "REQUESTED", "REWORK");
            assertThat(pack.effort()).allSatisfy(it -> {
                assertThat(it.minutes()).as(it.kind()).isEqualTo(now.getOrDefault(it.kind(), 0L));
                assertThat(it.before()).as(it.kind()).isEqualTo(then.getOrDefault(it.kind(), 0L));
            });
        }
    }

    private static Map<String, Integer> told(PortfolioPack pack, Function<PortfolioPack.Count, Integer> number) {
        return pack.counts().stream()
                .collect(Collectors.toMap(count -> count.line().code(), number, (one, other) -> one, TreeMap::new));
    }

    @ParameterizedTest(name = "{0} partners by chance")
    @ValueSource(ints = {0, 25})
    void say_where_each_relationship_stands_and_stood(int partners) {
        add(partners);
        for (Period period : List.of(ago(0), ago(90))) {
            PortfolioPack pack = queries.find(period);
            Map<Integer, Long> now = new HashMap<>();
            Map<Integer, Long> before = new HashMap<>();
            int rose = 0;
            for (UUID id : lookedAfter(period)) {
                Map<String, Object> row = records.partner(id);
                var levels = new LevelsRecount(records, id);
                var last =
                        Objects.requireNonNullElse(levels.on(period.to()), new LevelsRecount.Shown(period.to(), 0, 0));
                Integer then = levels.level(period.from().minusDays(1));
                boolean old = day(row, "added_on").isBefore(period.from());
                Integer stood = old ? Integer.valueOf(then == null ? 0 : then) : null;
                PortfolioPack.Partner told = pack.partners().stream()
                        .filter(it -> it.slug().equals(row.get("slug")))
                        .findFirst()
                        .orElseThrow();
                assertThat(told.level()).as(told.name()).isEqualTo(last.level());
                assertThat(told.index()).as(told.name()).isEqualTo(last.index());
                assertThat(told.before()).as(told.name()).isEqualTo(stood);
                now.merge(last.level(), 1L, Long::sum);
                if (stood != null) before.merge(stood, 1L, Long::sum);
                if (stood != null && stood < last.level()) rose++;
            }
            assertThat(pack.partners()).hasSameSizeAs(lookedAfter(period));
            assertThat(pack.moves(1)).isEqualTo(rose);
            for (PortfolioPack.Rung rung : pack.rungs()) {
                int number = rung.level() == null ? 0 : rung.level().number();
                assertThat(rung.partners()).isEqualTo(now.getOrDefault(number, 0L));
                assertThat(rung.before()).isEqualTo(before.getOrDefault(number, 0L));
            }
        }
    }

    @ParameterizedTest(name = "{0} partners by chance")
    @ValueSource(ints = {0, 25})
    void say_what_is_open_with_each(int partners) {
        add(partners);
        for (Period period : List.of(ago(0), ago(90))) say_what_is_open_with_each(period);
    }

    private void say_what_is_open_with_each(Period period) {
        PortfolioPack pack = queries.find(period);
        long troubled = 0;
        for (UUID id : lookedAfter(period)) {
            var recount = new PackRecount(records, id, period, today.date());
            Map<String, Integer> counts = recount.counts();
            PortfolioPack.Partner told = pack.partners().stream()
                    .filter(it -> it.slug().equals(records.partner(id).get("slug")))
                    .findFirst()
                    .orElseThrow();
            long overdue = recount.overdue();
            int harms = counts.getOrDefault("pack.DECIDE.IMPACT.IT", 0);
            int complaints = sum(counts, "pack.DECIDE.COMPLAINT.");
            assertThat(List.of(told.overdue(), told.harms(), told.complaints(), told.waiting()))
                    .as(told.name())
                    .isEqualTo(List.of((int) overdue, harms, complaints, waiting(counts)));
            if (overdue + harms + complaints > 0) troubled++;
        }
        assertThat(pack.allTroubled()).isPositive().isEqualTo(troubled);
    }

    private static int sum(Map<String, Integer> counts, String start) {
        return counts.entrySet().stream()
                .filter(it -> it.getKey().startsWith(start))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static int waiting(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(it ->
                        it.getKey().startsWith("pack.DECIDE.") && it.getKey().endsWith(".PARTNER"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
