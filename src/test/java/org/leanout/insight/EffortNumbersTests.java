package org.leanout.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leanout.OnAnOrganisation;
import org.leanout.partner.Selection;
import org.springframework.beans.factory.annotation.Autowired;

/** What waiting cost, and what can still be offered, counted a second time: record by record, in Java. */
class EffortNumbersTests extends OnAnOrganisation {

    @Autowired
    EffortQueries effort;

    @Autowired
    TrendQueries trends;

    @BeforeEach
    void an_organisation_besides_the_cast() {
        add(7, 30, 8);
    }

    private record Late(UUID partnerId, UUID id, LocalDate offeredOn, int minutes) {}

    private record Harm(UUID partnerId, LocalDate happenedOn) {}

    private record Known(
            UUID partnerId,
            UUID id,
            String kind,
            LocalDate day,
            LocalDate enteredOn,
            @Nullable LocalDate overOn) {}

    private record Waited(UUID id, LocalDate impactOn, String warning, LocalDate warnedOn, int minutes) {}

    /** What was known, and the day on which somebody took it up, if anybody did. */
    private List<Known> known() {
        return jdbc.sql("""
                        select partner_id, id, 'OFFER' as kind, offered_on as day, entered_on,
                               case when state in ('OFFERED', 'DECLINED') then null else answered_on end as over_on
                          from offer where timing = 'BEFORE' and state not in ('DRAFT', 'WITHDRAWN')
                        union all
                        select partner_id, id, 'PROPOSAL', sent_on, entered_on,
                               case when verdict = 'GO_AHEAD' and state = 'DECIDED' then decided_on end
                          from proposal where state not in ('DRAFT', 'WITHDRAWN')
                        union all
                        select i.partner_id, i.id, 'LEARNING', i.happened_on, i.entered_on, d.now_done_on
                          from interaction i left join learning_decision d on d.interaction_id = i.id
                         where i.removed_at is null and i.learned > ''
                        union all
                        select partner_id, id, 'WORKAROUND', entered_on, entered_on,
                               case when state = 'GONE' then settled_on end
                          from workaround where removed_at is null
                        """).query(Known.class).list();
    }

    private List<Waited> byHand() {
        List<Harm> harms = jdbc.sql(
                        "select partner_id, happened_on from impact where removed_at is null and harm_on > '1900-01-01'")
                .query(Harm.class)
                .list();
        Map<UUID, List<Known>> known = known().stream().collect(Collectors.groupingBy(Known::partnerId));
        return jdbc.sql("""
                        select partner_id, id, offered_on,
                               case when minutes_taken >= 0 then minutes_taken else minutes end as minutes
                          from offer
                         where timing = 'AFTER' and state in ('DELIVERED', 'THANKED') and kind <> 'MONITORING_ALERT'
                        """).query(Late.class).list().stream()
                .flatMap(late -> waited(late, harms, known.getOrDefault(late.partnerId(), List.of())))
                .toList();
    }

    private static Stream<Waited> waited(Late late, List<Harm> harms, List<Known> known) {
        LocalDate impact = harms.stream()
                .filter(harm -> harm.partnerId().equals(late.partnerId()))
                .map(Harm::happenedOn)
                .filter(day ->
                        !day.isAfter(late.offeredOn()) && day.plusDays(90).isAfter(late.offeredOn()))
                .max(Comparator.naturalOrder())
                .orElse(late.offeredOn());
        return known.stream()
                .filter(it -> !it.id().equals(late.id()) && it.enteredOn().isBefore(impact))
                .filter(it -> it.overOn() == null || !it.overOn().isBefore(impact))
                .filter(it -> it.kind().equals("WORKAROUND")
                        || it.day().isBefore(impact) && !it.day().plusDays(180).isBefore(impact))
                .min(Comparator.comparing(Known::day)
                        .thenComparing(it -> it.id().toString()))
                .map(it -> new Waited(late.id(), impact, it.kind(), it.day(), late.minutes()))
                .stream();
    }

    @Test
    void help_that_waited_is_what_had_a_warning_before_the_impact() {
        List<Waited> found = jdbc.sql("""
                        select id, impact_on, warning, warned_on, minutes from late_help where warning is not null
                        """).query(Waited.class).list();
        List<Waited> expected = byHand();
        assertThat(expected.stream().map(Waited::warning).distinct())
                .contains("OFFER", "PROPOSAL", "LEARNING", "WORKAROUND");
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void help_that_waited_is_counted_with_its_minutes() {
        List<Waited> expected = byHand();
        var sum = jdbc.sql("select count(*) as number, sum(amount) as amount from counted_record where kind = 'WAITED'")
                .query(Sums.Sum.class)
                .single();
        assertThat(sum)
                .isEqualTo(new Sums.Sum(
                        expected.size(),
                        expected.stream().mapToLong(Waited::minutes).sum()));
    }

    private record Delivered(UUID id, LocalDate day) {}

    /** Of the partners that are not archived, and in the month of the delivery. */
    @Test
    void help_that_waited_is_in_its_month() {
        store();
        Map<UUID, LocalDate> delivered =
                jdbc.sql("""
                        select o.id, o.delivered_on as day
                          from offer o join partner p on p.id = o.partner_id
                         where p.archived_on is null and o.delivered_on is not null
                        """).query(Delivered.class).stream().collect(Collectors.toMap(Delivered::id, Delivered::day));
        Map<YearMonth, List<Waited>> expected = byHand().stream()
                .filter(it -> delivered.containsKey(it.id()))
                .collect(Collectors.groupingBy(it -> YearMonth.from(delivered.get(it.id()))));
        YearMonth now = YearMonth.from(today.date());
        var months = trends.months(new Selection(null, null, null, null), now.minusMonths(23), now);
        months.forEach((month, sums) -> {
            List<Waited> waited = expected.getOrDefault(month, List.of());
            assertThat(sums.number(Counted.WAITED)).as("in " + month).isEqualTo(waited.size());
            assertThat(sums.minutes(Counted.WAITED))
                    .as("minutes in " + month)
                    .isEqualTo(waited.stream().mapToLong(Waited::minutes).sum());
        });
        assertThat(months.values().stream().filter(sums -> sums.number(Counted.WAITED) > 0))
                .hasSizeGreaterThan(6);
    }

    @Test
    void the_latest_ones_are_named_first() {
        List<EffortPage.Late> named =
                effort.late(new Selection(null, null, null, null), today.date().minusDays(365));
        assertThat(named)
                .hasSize(10)
                .isSortedAccordingTo(
                        Comparator.comparing(EffortPage.Late::deliveredOn).reversed());
        assertThat(byHand().stream().map(Waited::id).toList())
                .containsAll(named.stream().map(EffortPage.Late::id).toList());
    }

    private record Offered(
            UUID owner,
            String state,
            int minutes,
            int taken,
            @Nullable LocalDate deliveredOn) {}

    @Test
    void hours_are_those_that_open_offers_and_deliveries_leave() {
        Map<UUID, List<Offered>> offers =
                jdbc.sql("""
                        select w.account_id as owner, o.state, o.minutes, coalesce(o.minutes_taken, o.minutes) as taken,
                               o.delivered_on
                          from offer o join partner p on p.id = o.partner_id
                          join assignment w on w.partner_id = p.id and w.duty = 'OWNER'
                         where w.until_on is null and p.archived_on is null
                        """).query(Offered.class).list().stream().collect(Collectors.groupingBy(Offered::owner));
        List<EffortPage.Hours> hours = effort.hours(new Selection(null, null, null, null));
        assertThat(hours)
                .hasSizeGreaterThan(5)
                .isSortedAccordingTo(Comparator.comparing(EffortPage.Hours::name))
                .anyMatch(brm -> brm.reserved() > 0)
                .allSatisfy(brm -> check(brm, offers.getOrDefault(brm.accountId(), List.of())));
        EffortPage.Hours first = hours.get(0);
        assertThat(effort.hours(new Selection(first.accountId(), null, null, null)))
                .containsExactly(first);
    }

    private void check(EffortPage.Hours brm, List<Offered> own) {
        int reserved = own.stream()
                .filter(offer -> List.of("OFFERED", "ACCEPTED").contains(offer.state()))
                .mapToInt(Offered::minutes)
                .sum();
        int spent = own.stream()
                .filter(offer -> offer.deliveredOn() != null
                        && !offer.deliveredOn().isBefore(today.date().withDayOfMonth(1))
                        && !offer.deliveredOn().isAfter(today.date()))
                .mapToInt(Offered::taken)
                .sum();
        int left = brm.hours() == null ? 0 : (int) Math.floor((brm.hours() * 60 - reserved - spent) / 60.0);
        assertThat(List.of(brm.reserved(), brm.spent(), brm.left()))
                .isEqualTo(List.of(reserved, spent, Math.max(0, left)));
    }
}
