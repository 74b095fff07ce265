package org.leanout.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.LevelsRecount;
import org.leanout.OnAnOrganisation;
import org.leanout.ViewsRecount;
import org.leanout.rating.TwoViews;
import org.leanout.rating.Views;
import org.springframework.beans.factory.annotation.Autowired;

/** Every number of a review pack equals the one counted from the bare tables: of each partner, in each of several periods. */
class ReviewPackNumbersTests extends OnAnOrganisation {

    @Autowired
    ReviewPackQueries queries;

    @Autowired
    Views views;

    private void add(int partners) {
        add(17, partners, 6);
    }

    private List<Period> periods() {
        return List.of(
                new Period(today.date().minusDays(89), today.date()),
                new Period(today.date().minusDays(400), today.date().minusDays(91)),
                new Period(today.date(), today.date().plusDays(60)));
    }

    @ParameterizedTest(name = "{0} partners by chance, {1} kinds and states")
    @CsvSource({"0, 25", "8, 50"})
    void are_those_of_the_records_of_every_kind_and_state(int partners, int kinds) {
        add(partners);
        Map<String, Integer> seen = new TreeMap<>();
        for (UUID partner : records.partners())
            for (Period period : periods()) {
                Map<String, Integer> told = queries.entries(partner, period).stream()
                        .collect(Collectors.toMap(Entry::code, Entry::total, (one, other) -> one, TreeMap::new));
                assertThat(told)
                        .as(records.partner(partner).get("name") + " in " + period)
                        .isEqualTo(new PackRecount(records, partner, period, today.date()).counts());
                told.forEach((code, total) -> seen.merge(code, total, Integer::sum));
            }
        assertThat(seen).hasSizeGreaterThan(kinds);
    }

    @ParameterizedTest(name = "{0} partners by chance")
    @ValueSource(ints = {0, 20})
    void of_hours_and_of_objectives_without_work_are_so_too(int partners) {
        add(partners);
        List<Integer> minutes = new ArrayList<>();
        long unworked = 0;
        for (UUID partner : records.partners())
            for (Period period : periods()) {
                var pack = pack(partner, period);
                var recount = new WorkRecount(records, partner, period);
                assertThat(pack.minutes()).isEqualTo(recount.minutes());
                assertThat(pack.zeros("OBJECTIVES")).isEqualTo((int) recount.unworked());
                minutes.add(pack.minutes());
                unworked += recount.unworked();
            }
        assertThat(minutes.stream().distinct()).hasSizeGreaterThan(2);
        assertThat(unworked).isPositive();
    }

    @ParameterizedTest(name = "{0} partners by chance")
    @ValueSource(ints = {0, 20})
    void of_the_value_plan_are_the_last_ones_that_a_review_noted(int partners) {
        add(partners);
        List<ReviewPack.Line> reached = new ArrayList<>();
        for (UUID partner : records.partners())
            for (Period period : periods()) {
                List<ReviewPack.Line> lines = queries.lines(partner, period);
                assertThat(lines).isEqualTo(new WorkRecount(records, partner, period).lines(today.date()));
                lines.stream().filter(line -> line.reached() != null).forEach(reached::add);
            }
        assertThat(reached).hasSizeGreaterThan(partners);
    }

    @ParameterizedTest(name = "{0} partners by chance")
    @ValueSource(ints = {0, 40})
    void of_both_views_and_the_gap_are_those_of_the_answers(int partners) {
        add(partners);
        List<String> gaps = new ArrayList<>();
        for (UUID partner : records.partners())
            for (Period period : periods()) {
                TwoViews told = views.on(partner, period.to(), Views.DAYS).orElse(null);
                var recount = new ViewsRecount(records, partner, period.to(), today.date());
                List<String> lines = told == null
                        ? List.of()
                        : told.rows().stream().map(ReviewPackNumbersTests::line).toList();
                assertThat(lines).as(partner + " in " + period).isEqualTo(recount.lines());
                assertThat(told == null ? 0 : told.people()).isEqualTo(recount.people());
                gaps.addAll(lines);
            }
        assertThat(gaps).anyMatch(line -> line.endsWith("GAP")).anyMatch(line -> line.endsWith("ALIGNED"));
    }

    private static String line(TwoViews.Row row) {
        var apart = row.difference();
        if (apart == null)
            return "%s – %s".formatted(row.statement(), row.partner().shown(1));
        return "%s %s %s %s %s"
                .formatted(
                        row.statement(),
                        apart.it().shown(1),
                        row.partner().shown(1),
                        apart.gap().shown(1),
                        apart.perception());
    }

    /** Of periods that are over; of one that is not, the level is the one of today. */
    @ParameterizedTest(name = "{0} partners by chance")
    @ValueSource(ints = {0, 20})
    void of_where_it_stands_and_stood_are_those_of_the_nights(int partners) {
        add(partners);
        for (UUID partner : records.partners()) {
            Period period = periods().get(1);
            ReviewPack.Standing standing = queries.standing(partner, period);
            var levels = new LevelsRecount(records, partner);
            var none = new LevelsRecount.Shown(period.to(), 0, 0);
            var before = levels.on(period.from().minusDays(1));
            var then = levels.on(period.to());
            assertThat(List.of(standing.levelBefore(), standing.indexBefore(), standing.level(), standing.index()))
                    .isEqualTo(List.of(
                            (before == null ? none : before).level(),
                            (before == null ? none : before).index(),
                            (then == null ? none : then).level(),
                            (then == null ? none : then).index()));
        }
    }

    private ReviewPack pack(UUID partner, Period period) {
        return new ReviewPack(
                period,
                today.date(),
                queries.standing(partner, period),
                queries.entries(partner, period),
                List.of(),
                null);
    }
}
