package org.leanout.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leanout.LevelsRecount;
import org.leanout.OnAnOrganisation;
import org.leanout.Records;
import org.leanout.partner.Selection;
import org.leanout.partner.Tier;
import org.springframework.beans.factory.annotation.Autowired;

/** Every number of every chart equals the one counted from the tables by another statement: over the cast and by chance. */
class TrendNumbersTests extends OnAnOrganisation {

    private static final Selection ALL = new Selection(null, null, null, null);

    @Autowired
    TrendQueries trends;

    private YearMonth now;

    @BeforeEach
    void an_organisation_besides_the_cast() {
        now = YearMonth.from(today.date());
        addAndStore(20261126, 60, 6);
    }

    @TestFactory
    Stream<DynamicTest> of_each_kind_are_those_of_the_records() {
        return selections().entrySet().stream()
                .flatMap(one -> CountedByHand.statements().keySet().stream()
                        .map(kind -> DynamicTest.dynamicTest(
                                kind + " of " + one.getKey(), () -> check(one.getValue(), kind))));
    }

    private Map<String, Selection> selections() {
        UUID brm = jdbc.sql("select account_id from assignment where until_on is null limit 1")
                .query(UUID.class)
                .single();
        return Map.of(
                "all", ALL,
                "a BRM", new Selection(brm, null, null, null),
                "a unit", new Selection(null, "Unit 1", Tier.HIGH, null),
                "a tag", new Selection(null, null, null, "tag 2"));
    }

    private void check(Selection selection, Counted kind) {
        Map<String, Sums.Sum> expected = byHand(kind, partners(selection));
        SortedMap<YearMonth, Sums> months = trends.months(selection, now.minusMonths(23), now);
        assertThat(months).hasSize(24);
        months.forEach((month, sums) -> {
            Sums.Sum sum = expected.getOrDefault(month.toString(), new Sums.Sum(0, 0));
            assertThat(sums.number(kind)).as(kind + " in " + month).isEqualTo(sum.number());
            assertThat(sums.minutes(kind))
                    .as("amount of " + kind + " in " + month)
                    .isEqualTo(sum.amount());
            assertThat(trends.sum(selection, kind, month, month)).isEqualTo(sum);
        });
        if (selection.isEmpty())
            assertThat(Sums.total(months.values()).number(kind)).isPositive();
    }

    private record Month(String month, long number, long amount) {}

    private Map<String, Sums.Sum> byHand(Counted kind, List<UUID> partners) {
        Map<String, Sums.Sum> sums = new HashMap<>();
        jdbc.sql(CountedByHand.statements().get(kind))
                .param("partners", partners)
                .param("today", today.date())
                .query(Month.class)
                .list()
                .forEach(row -> sums.put(row.month(), new Sums.Sum(row.number(), row.amount())));
        return sums;
    }

    /** The partners that are meant, chosen by another statement. */
    private List<UUID> partners(Selection it) {
        return jdbc.sql("""
                        select id from partner
                         where archived_on is null and (cast(:unit as text) is null or unit = :unit)
                           and (cast(:tier as text) is null or tier = :tier)
                           and (cast(:tag as text) is null or array_position(tags, :tag) > 0)
                           and (cast(:brm as uuid) is null or id in (
                                select partner_id from assignment where account_id = :brm and duty = 'OWNER' and until_on is null))
                        """)
                .param("unit", it.unit())
                .param("tier", it.tier() == null ? null : it.tier().name())
                .param("tag", it.tag())
                .param("brm", it.brm())
                .query(UUID.class)
                .list();
    }

    @Test
    void of_levels_are_those_of_the_last_snapshot_of_each_month() {
        SortedMap<YearMonth, Sums> months = trends.months(ALL, now.minusMonths(23), now);
        Records records = new Records(jdbc);
        List<LevelsRecount> all = partners(ALL).stream()
                .map(partner -> new LevelsRecount(records, partner))
                .toList();
        months.forEach((month, sums) -> {
            LocalDate end = month.equals(now) ? today.date() : month.atEndOfMonth();
            Map<Integer, Long> levels = new HashMap<>();
            for (LevelsRecount shown : all) {
                Integer level = shown.level(end);
                if (level != null) levels.merge(level, 1L, Long::sum);
            }
            for (int level = 0; level <= 5; level++)
                assertThat(sums.number(Counted.LEVELS.get(level)))
                        .as("level " + level + " in " + month)
                        .isEqualTo(levels.getOrDefault(level, 0L));
        });
    }

    @Test
    void of_days_to_act_are_the_middle_of_all_of_them() {
        List<Integer> days = new ArrayList<>(jdbc.sql("""
                        select now_done_on - happened_on from interaction i
                          join learning_decision d on d.interaction_id = i.id
                         where removed_at is null and now_done_on is not null and learned is not null
                           and happened_on >= :from and happened_on <= :today and i.partner_id in (:partners)
                         order by 1
                        """)
                .param("from", now.minusMonths(11).atDay(1))
                .param("today", today.date())
                .param("partners", partners(ALL))
                .query(Integer.class)
                .list());
        assertThat(days).hasSizeGreaterThan(10);
        double middle = (days.get((days.size() - 1) / 2) + days.get(days.size() / 2)) / 2.0;
        assertThat(trends.daysToAct(ALL, now.minusMonths(11), now).get(null))
                .isEqualByComparingTo(BigDecimal.valueOf(middle));
    }

    @Test
    void lead_to_just_the_records_that_they_count() {
        for (Counted kind : EnumSet.complementOf(EnumSet.copyOf(Counted.LEVELS))) {
            long listed = 0;
            String after = null;
            do {
                var slice = trends.records(ALL, kind, now.minusMonths(5), now, today.date(), after);
                listed += slice.rows().size();
                after = slice.next();
            } while (after != null);
            assertThat(listed)
                    .as(kind.name())
                    .isEqualTo(trends.sum(ALL, kind, now.minusMonths(5), now).number());
        }
        for (Counted level : Counted.LEVELS)
            assertThat(trends.records(ALL, level, now, now, today.date(), null).rows())
                    .as(level.name())
                    .hasSize((int) trends.sum(ALL, level, now, now).number());
    }

    @Test
    void are_counted_of_every_kind_there_is() {
        Set<String> kinds = Set.copyOf(jdbc.sql("select distinct kind from counted_record")
                .query(String.class)
                .list());
        assertThat(kinds)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(Counted.LEVELS)).stream()
                        .map(Enum::name)
                        .toList());
        assertThat(CountedByHand.statements().keySet())
                .isEqualTo(EnumSet.complementOf(
                        EnumSet.copyOf(Stream.concat(Counted.LEVELS.stream(), Stream.of(Counted.WAITED))
                                .toList())));
    }
}
