package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.ConditionRecount;
import org.leanout.OnAnOrganisation;
import org.leanout.Records;
import org.leanout.ScoreRecount;
import org.springframework.beans.factory.annotation.Autowired;

/** What each line of the portfolio says of its partner, counted once more: from the bare tables, and in Java. */
class PortfolioRowNumbersTests extends OnAnOrganisation {

    private static final PortfolioFilter ALL = new PortfolioFilter(null, null, null, null, null, null, null, null);

    @Autowired
    PortfolioQueries portfolio;

    private List<PortfolioRow> with(int partners, int each) {
        addAndStore(176, partners, each);
        return portfolio.all(ALL);
    }

    @ParameterizedTest(name = "{0} partners by chance besides the cast, with about {1} records of a kind")
    @CsvSource({"0, 0", "40, 8", "40, 2"})
    void of_an_index_are_those_that_its_records_weigh(int partners, int each) {
        List<Integer> seen = new ArrayList<>();
        for (PortfolioRow row : with(partners, each)) {
            var recount = new ScoreRecount(records, row.id(), today.date());
            assertThat(scores(row.id())).as(row.name()).isEqualTo(recount.scores());
            assertThat(row.index()).as(row.name()).isEqualTo(recount.index());
            seen.addAll(recount.scores());
        }
        assertThat(seen).contains(0, 100).hasSizeGreaterThan(40);
    }

    private List<Integer> scores(UUID partner) {
        return jdbc.sql("select unnest(scores) from assessment where partner_id = :it")
                .param("it", partner)
                .query(Integer.class)
                .list();
    }

    /** What holds a level back; each condition holds for some and lacks for others. */
    @ParameterizedTest(name = "{0} partners by chance besides the cast, with about {1} records of a kind")
    @CsvSource({"0, 0", "60, 8"})
    void of_conditions_are_those_that_the_records_meet(int partners, int each) {
        Map<String, Integer> lacking = new TreeMap<>();
        List<PortfolioRow> all = with(partners, each);
        for (PortfolioRow row : all) {
            Set<String> told = new TreeSet<>(jdbc.sql("select unnest(unmet) from assessment where partner_id = :it")
                    .param("it", row.id())
                    .query(String.class)
                    .list());
            told.remove(ConditionRecount.LEFT_OUT);
            assertThat(told).as(row.name()).isEqualTo(new ConditionRecount(records, row.id(), today.date()).unmet());
            told.forEach(condition -> lacking.merge(condition, 1, Integer::sum));
        }
        assertThat(lacking)
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        (condition, times) -> assertThat(times).as(condition).isLessThan(all.size()));
    }

    @ParameterizedTest(name = "{0} partners by chance besides the cast, with about {1} records of a kind")
    @CsvSource({"0, 0", "40, 2", "40, 0"})
    void of_records_are_how_many_weigh_anything_and_how_many_are_missing(int partners, int each) {
        int unrated = 0;
        for (PortfolioRow row : with(partners, each)) {
            int count = new ScoreRecount(records, row.id(), today.date()).records();
            long days = new RowRecount(records, row.id(), today.date()).daysOnFile();
            assertThat(row.records()).as(row.name()).isEqualTo(count);
            assertThat(row.missing()).as(row.name()).isEqualTo(Math.max(0, 5 - count));
            assertThat(row.daysOnFile()).as(row.name()).isEqualTo((int) days);
            assertThat(row.daysToRate()).as(row.name()).isEqualTo(30);
            if (count < 5 || days < 30) {
                assertThat(computed(row.id())).as(row.name()).isZero();
                unrated++;
            } else assertThat(computed(row.id())).as(row.name()).isPositive();
        }
        assertThat(unrated).isGreaterThan(each == 0 ? partners / 4 : 0);
    }

    private int computed(UUID partner) {
        return jdbc.sql("select rank from assessment where partner_id = :it")
                .param("it", partner)
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest(name = "{0} partners by chance besides the cast, with about {1} records of a kind")
    @CsvSource({"0, 0", "60, 4"})
    void of_what_slips_or_rises_are_the_nights_in_a_row(int partners, int each) {
        int slipping = 0;
        for (PortfolioRow row : with(partners, each)) {
            RowRecount.Trend trend = new RowRecount(records, row.id(), today.date()).trend();
            assertThat(row.isSlipping()).as(row.name()).isEqualTo(trend.isSlipping());
            if (trend.way() != 0) assertThat(row.trendDays()).as(row.name()).isEqualTo(trend.nights());
            if (trend.isSlipping()) slipping++;
        }
        assertThat(slipping).isGreaterThanOrEqualTo(partners == 0 ? 1 : 10);
    }

    @ParameterizedTest(name = "{0} partners by chance besides the cast, with about {1} records of a kind")
    @CsvSource({"0, 0", "40, 8"})
    void of_minutes_are_those_of_the_talks_of_90_days(int partners, int each) {
        int minutes = 0;
        for (PortfolioRow row : with(partners, each)) {
            var recount = new RowRecount(records, row.id(), today.date());
            assertThat(List.of(row.minutesVolunteered(), row.minutesJoint(), row.minutesRequested()))
                    .as(row.name())
                    .isEqualTo(List.of(
                            recount.minutes("VOLUNTEERED"), recount.minutes("JOINT"), recount.minutes("REQUESTED")));
            minutes += row.minutesVolunteered() + row.minutesJoint() + row.minutesRequested();
        }
        assertThat(minutes).isGreaterThan(1000);
    }

    /** The days themselves are of the talks, and what is late of the promises; past their rhythm they are marked. */
    @ParameterizedTest(name = "{0} partners by chance besides the cast, with about {1} records of a kind")
    @CsvSource({"0, 0", "40, 4"})
    void of_leaning_back_are_the_days_since_and_what_is_late(int partners, int each) {
        int quiet = 0;
        int late = 0;
        for (PortfolioRow row : with(partners, each)) {
            var recount = new RowRecount(records, row.id(), today.date());
            var attention = new AttentionRecount(records, row.id(), today.date());
            assertThat(row.lastContactOn())
                    .as(row.name())
                    .isEqualTo(recount.lastContact().orElse(null));
            assertThat(row.quietDays()).as(row.name()).isEqualTo((int) recount.quietDays());
            assertThat(row.quiet()).as(row.name()).isEqualTo(attention.beyond(Attention.QUIET) >= 0);
            assertThat(row.promisesLate()).as(row.name()).isEqualTo((int) recount.promisesLate());
            if (row.quiet()) quiet++;
            late += row.promisesLate();
        }
        assertThat(quiet).isPositive();
        assertThat(late).isPositive();
    }

    @ParameterizedTest(name = "{0} partners by chance besides the cast, with about {1} records of a kind")
    @CsvSource({"0, 0", "40, 4"})
    void of_what_waits_for_long_are_the_days_since_then(int partners, int each) {
        Set<Attention> seen = EnumSet.noneOf(Attention.class);
        for (PortfolioRow row : with(partners, each)) {
            var attention = new AttentionRecount(records, row.id(), today.date());
            Map<Attention, Integer> told = new EnumMap<>(Attention.class);
            told.put(Attention.PROPOSAL, row.daysUnanswered());
            told.put(Attention.BYPASS, row.daysBypassed());
            told.put(Attention.OBJECTIVE, row.daysStale());
            told.forEach((why, days) -> {
                assertThat(days).as(row.name() + " " + why).isEqualTo(attention.daysPast(why));
                if (days != null) seen.add(why);
            });
        }
        if (partners > 0) assertThat(seen).hasSize(3);
    }

    /** Requests that are no longer logged, while talks go on; the other flag is the model's, and has tests there. */
    @Test
    void of_a_thin_log_are_the_requests_and_talks_of_two_quarters() {
        List<PortfolioRow> before = with(40, 8);
        jdbc.sql("update request set asked_on = :day where asked_on > :day and partner_id = any (:some)")
                .param("day", today.date().minusDays(90))
                .param("some", before.stream().limit(20).map(PortfolioRow::id).toArray(UUID[]::new))
                .update();
        store();
        records = new Records(jdbc);
        int thin = 0;
        List<PortfolioRow> rows = portfolio.all(ALL);
        for (PortfolioRow row : rows) {
            boolean expected = new FlagRecount(records, row.id(), today.date()).isThin();
            assertThat(row.flags().contains("THIN_LOG")).as(row.name()).isEqualTo(expected);
            if (expected) thin++;
        }
        assertThat(thin).isBetween(1, rows.size() - 1);
    }
}
