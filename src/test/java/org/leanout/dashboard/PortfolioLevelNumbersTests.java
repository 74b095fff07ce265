package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Records.day;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.LevelsRecount;
import org.leanout.OnAnOrganisation;
import org.leanout.Records;
import org.leanout.ViewsRecount;
import org.leanout.maturity.model.Level;
import org.springframework.beans.factory.annotation.Autowired;

/** Levels, how they moved, what both sides say, what is open and where it is to lead: counted once more, in Java. */
class PortfolioLevelNumbersTests extends OnAnOrganisation {

    private static final PortfolioFilter ALL = new PortfolioFilter(null, null, null, null, null, null, null, null);
    private static final int PERIOD = 90;

    @Autowired
    PortfolioQueries portfolio;

    private void add(int partners) {
        addAndStore(41, partners, 8);
    }

    @ParameterizedTest(name = "{0} partners by chance besides the cast")
    @ValueSource(ints = {0, 30})
    void of_levels_are_those_of_the_nights(int partners) {
        add(partners);
        for (PortfolioRow row : portfolio.all(ALL)) {
            var levels = new LevelsRecount(records, row.id());
            assertThat(row.number()).as(row.name()).isEqualTo(levels.level(today.date()));
            assertThat(row.levels())
                    .as(row.name())
                    .isEqualTo(IntStream.rangeClosed(0, 12)
                            .mapToObj(step -> levels.level(today.date().minusDays(360 - 30L * step)))
                            .toList());
            LevelsRecount.Shown move = levels.lastMove();
            boolean recent = move != null && move.day().plusDays(PERIOD).isAfter(today.date());
            assertThat(row.levelSince()).as(row.name()).isEqualTo(recent ? move.day() : null);
            if (recent) assertThat(row.levelBefore()).as(row.name()).isEqualTo(levels.before(move));
        }
    }

    @ParameterizedTest(name = "{0} partners by chance besides the cast")
    @ValueSource(ints = {0, 30})
    void of_the_distribution_and_its_movement_are_so_too(int partners) {
        add(partners);
        Map<Integer, Integer> now = new HashMap<>();
        Map<Integer, Integer> before = new HashMap<>();
        Map<String, String> moved = new HashMap<>();
        for (UUID id : kept()) {
            var levels = new LevelsRecount(records, id);
            int level = levels.level(today.date());
            Integer stood = levels.level(today.date().minusDays(PERIOD));
            now.merge(level, 1, Integer::sum);
            if (stood != null) before.merge(stood, 1, Integer::sum);
            if (!Objects.equals(level, stood))
                moved.put((String) records.partner(id).get("slug"), how(level, stood));
        }
        PortfolioSummary summary = portfolio.summary(ALL);
        assertThat(summary.partners()).isEqualTo(kept().size());
        assertThat(summary.brms()).isEqualTo(owners());
        for (PortfolioSummary.Rung rung : summary.rungs()) {
            int count = now.getOrDefault(rung.number(), 0);
            assertThat(rung.partners()).isEqualTo(count);
            assertThat(rung.more()).isEqualTo(count - before.getOrDefault(rung.number(), 0));
        }
        assertThat(portfolio.moved(ALL))
                .hasSize(Math.min(3, moved.size()))
                .allSatisfy(it -> assertThat(it.how()).isEqualTo(moved.get(it.slug())))
                .allSatisfy(it -> assertThat(it.all()).isEqualTo(moved.size()));
    }

    private static String how(int level, @Nullable Integer stood) {
        if (level == 0) return stood == null ? "NEW" : "UNRATED";
        if (stood == null || stood == 0) return "RATED";
        return stood > level ? "FELL" : "ROSE";
    }

    private List<UUID> kept() {
        return records.all("partner").stream()
                .filter(row -> row.get("archived_on") == null)
                .map(Records::id)
                .toList();
    }

    private int owners() {
        return (int) kept().stream()
                .flatMap(id -> records.of(id, "assignment").stream())
                .filter(duty -> duty.get("duty").equals("OWNER") && duty.get("until_on") == null)
                .map(duty -> duty.get("account_id"))
                .distinct()
                .count();
    }

    @ParameterizedTest(name = "{0} partners by chance besides the cast")
    @ValueSource(ints = {0, 30})
    void of_what_both_sides_say_are_those_of_the_answers(int partners) {
        add(partners);
        List<String> seen = new ArrayList<>();
        for (PortfolioRow row : portfolio.all(ALL)) {
            var views = new ViewsRecount(records, row.id(), today.date(), today.date());
            assertThat(row.viewPeople()).as(row.name()).isEqualTo(views.people());
            if (views.people() == 0) {
                assertThat(row.theirView()).as(row.name()).isNull();
                continue;
            }
            assertThat(row.theirView()).as(row.name()).hasToString(views.overall());
            if (views.gap() == null) assertThat(row.viewGap()).as(row.name()).isNull();
            else assertThat(row.viewGap()).as(row.name()).hasToString(views.gap());
            assertThat(row.blindSpots()).as(row.name()).isEqualTo((int) views.blindSpots());
            seen.add(row.name());
        }
        assertThat(seen).hasSizeGreaterThan(partners / 4);
    }

    /** A month that has begun is none that is left. */
    @ParameterizedTest(name = "{0} partners by chance besides the cast")
    @ValueSource(ints = {0, 30})
    void of_ambitions_are_those_that_both_sides_agreed_to_and_the_months_left(int partners) {
        add(partners);
        for (PortfolioRow row : portfolio.all(ALL)) {
            Map<String, Object> wanted =
                    records.of(row.id(), "ambition").stream().findFirst().orElse(null);
            if (wanted == null) {
                assertThat(row.ambition()).as(row.name()).isNull();
                continue;
            }
            LocalDate by = day(wanted, "by_on");
            int months = by.isBefore(today.date()) ? -1 : (int) ChronoUnit.MONTHS.between(today.date(), by);
            assertThat(row.ambition()).isEqualTo(Level.valueOf((String) wanted.get("level")));
            assertThat(row.ambitionMonths()).as(row.name()).isEqualTo(months);
            assertThat(row.ambitionAgreed())
                    .as(row.name())
                    .isEqualTo(wanted.get("it_on") != null && wanted.get("they_on") != null);
        }
    }

    @ParameterizedTest(name = "{0} partners by chance besides the cast")
    @ValueSource(ints = {0, 30})
    void of_leaning_and_quiet_days_are_those_of_the_talks(int partners) {
        add(partners);
        for (PortfolioRow row : portfolio.all(ALL)) {
            List<LocalDate> talks = talks(row.id(), "two_way", true);
            LocalDate since =
                    talks.stream().max(LocalDate::compareTo).orElse(day(records.partner(row.id()), "added_on"));
            assertThat(row.quietDays()).as(row.name()).isEqualTo((int) ChronoUnit.DAYS.between(since, today.date()));
            int ours = recent(talks(row.id(), "origin", "VOLUNTEERED"));
            int all =
                    ours + recent(talks(row.id(), "origin", "REQUESTED")) + recent(talks(row.id(), "origin", "JOINT"));
            assertThat(row.leaning())
                    .as(row.name())
                    .isEqualTo(all < 3 ? null : Integer.valueOf((int) Math.round(100.0 * ours / all)));
        }
    }

    private List<LocalDate> talks(UUID partner, String column, Object value) {
        return Records.days(
                        records.of(partner, "interaction").stream().filter(it -> value.equals(it.get(column))),
                        "happened_on")
                .filter(day -> !day.isAfter(today.date()))
                .toList();
    }

    private int recent(List<LocalDate> days) {
        return (int) days.stream()
                .filter(day -> day.plusDays(180).isAfter(today.date()))
                .count();
    }
}
