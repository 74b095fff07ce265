package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.OnAnOrganisation;
import org.leanout.rating.TwoViews;
import org.leanout.rating.Views;
import org.springframework.beans.factory.annotation.Autowired;

/** Every number of the portfolio equals the one counted from the records by another query. */
class PortfolioNumbersTests extends OnAnOrganisation {

    private static final PortfolioFilter ALL = new PortfolioFilter(null, null, null, null, null, null, null, null);
    private static final int BY_CHANCE = 20;

    @Autowired
    PortfolioQueries portfolio;

    @Autowired
    Views views;

    /** Tests that commit on other threads take their rows away by SQL, which no stored number hears of. */
    @BeforeEach
    void store_anew() {
        store();
    }

    @TestFactory
    List<DynamicTest> of_each_partner_are_those_of_its_records() {
        return each();
    }

    @TestFactory
    List<DynamicTest> of_each_partner_of_an_organisation_by_chance_are_so_too() {
        add(BY_CHANCE);
        return each();
    }

    private void add(int partners) {
        add(37, partners, 8);
        store_anew();
    }

    private List<DynamicTest> each() {
        return portfolio.list(ALL, null).rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.name(), () -> check(row)))
                .toList();
    }

    private void check(PortfolioRow row) {
        String recent = "interaction where removed_at is null and happened_on <= :today and happened_on + 180 > :today";
        UUID id = row.id();
        assertThat(row.contacts()).isEqualTo(count(id, recent));
        assertThat(row.contactsVolunteered()).isEqualTo(count(id, recent + " and origin = 'VOLUNTEERED'"));
        assertThat(row.contactsRequested()).isEqualTo(count(id, recent + " and origin = 'REQUESTED'"));
        assertThat(row.lastContactOn()).isEqualTo(lastContact(id));
        String promise = "commitment where owed_by = 'IT' and removed_at is null and settled_on is null";
        assertThat(row.promises()).isEqualTo(count(id, promise));
        assertThat(row.promisesLate()).isEqualTo(count(id, promise + " and due_on < :today"));
        assertThat(row.offers()).isEqualTo(count(id, "offer where state = 'OFFERED' and answered_on is null"));
        assertThat(row.proposals())
                .isEqualTo(
                        count(
                                id,
                                "proposal where sent_on is not null and withdrawn_on is null and verdict is null and state <> 'CHANGING'"));
        assertThat(row.requests())
                .isEqualTo(count(id, "request where ended_on is null and state <> 'DONE' and removed_on is null"));
        assertThat(view(row))
                .isEqualTo(views.on(id, today.date(), Views.DAYS)
                        .map(view -> view.overall().partner().shown(1) + " of " + view.people() + ", gap "
                                + (view.hasIt()
                                        ? view.overall().difference().gap().shown(1)
                                        : "unknown") + ", blind "
                                + view.rows().stream()
                                        .filter(TwoViews.Row::isBlindSpot)
                                        .count())
                        .orElse("none"));
        assertThat(row.harms())
                .isEqualTo(count(id, "impact where harm_on is not null and replied_on is null and removed_at is null"));
        assertThat(row.complaints()).isEqualTo(count(id, "complaint where closed_on is null and removed_at is null"));
        assertThat(row.complaintsLate())
                .isEqualTo(count(
                        id, "complaint where closed_on is null and removed_at is null and raised_on < :today - 30"));
    }

    private static String view(PortfolioRow row) {
        if (row.theirView() == null) return "none";
        return row.theirView() + " of " + row.viewPeople() + ", gap "
                + (row.viewGap() == null ? "unknown" : row.viewGap()) + ", blind " + row.blindSpots();
    }

    @ParameterizedTest(name = "{0} partners by chance besides the cast")
    @ValueSource(ints = {0, BY_CHANCE})
    void of_all_add_up_to_those_of_the_records(int partners) {
        add(partners);
        PortfolioSummary summary = portfolio.summary(ALL);
        assertThat(summary.partners()).isEqualTo(number("select count(*) from partner where archived_on is null"));
        assertThat(summary.now().stream().mapToInt(Integer::intValue).sum()).isEqualTo(summary.partners());
        assertThat(summary.rated())
                .isEqualTo(
                        number(
                                "select count(*) from assessment where published > 0 and partner_id in (select id from partner where archived_on is null)"));
        assertThat(summary.minutesVolunteered()).isPositive().isEqualTo(minutes("VOLUNTEERED"));
        assertThat(summary.minutesJoint()).isPositive().isEqualTo(minutes("JOINT"));
        assertThat(summary.minutesRequested()).isPositive().isEqualTo(minutes("REQUESTED"));
    }

    @ParameterizedTest(name = "{0} partners by chance besides the cast")
    @ValueSource(ints = {0, BY_CHANCE})
    void of_rework_refusals_and_hours_are_those_of_the_records(int partners) {
        add(partners);
        PortfolioSummary summary = portfolio.summary(ALL);
        String kept = " and partner_id in (select id from partner where archived_on is null)";
        assertThat(summary.minutesRework()).isPositive().isEqualTo(number("""
                select sum(minutes) from mending m
                 where removed_at is null and contact_id is null and happened_on <= :today and happened_on + 90 > :today
                   and exists (select 1 from workaround w where w.id = m.workaround_id and w.removed_at is null)
                """ + kept));
        String answered = "select count(*) from offer where answered_on <= :today and answered_on + 90 > :today" + kept;
        assertThat(summary.offersAnswered()).isPositive().isEqualTo(number(answered));
        assertThat(summary.offersDeclined()).isEqualTo(number(answered + " and state = 'DECLINED'"));
        String work = """
                select sum(hours) from activity a
                 where from_on <= :today and (until_on is null or until_on + 180 > :today)
                """;
        assertThat(summary.hoursPlanned()).isPositive().isEqualTo(number(work));
        int tied = number(work + """
                and a.id in (select activity_id from tie where objective_id in (
                                    select id from objective where retired_on is null))
                """);
        assertThat(summary.hoursTied()).isPositive().isEqualTo(tied);
        assertThat(summary.percentTied()).isEqualTo(Math.round(100.0 * tied / number(work)));
        assertThat(summary.hoursToOffer()).isPositive().isEqualTo(number("""
                select sum(floor(greatest(0, c.hours - (
                       select coalesce(sum(case when o.state in ('OFFERED', 'ACCEPTED') then o.minutes
                                                when to_char(o.delivered_on, 'YYYY-MM') = to_char(cast(:today as date), 'YYYY-MM')
                                                then coalesce(o.minutes_taken, o.minutes) end), 0)
                         from offer o
                        where o.partner_id in (select partner_id from assignment
                                                where account_id = c.account_id and duty = 'OWNER' and until_on is null)%s) / 60.0)))
                  from capacity c
                """.formatted(kept)));
    }

    private long minutes(String origin) {
        return number("""
                select sum(minutes) from interaction
                 where removed_at is null and happened_on <= :today and happened_on + 90 > :today and origin = '%s'
                   and partner_id in (select id from partner where archived_on is null)
                """.formatted(origin));
    }

    private int count(UUID partner, String what) {
        return jdbc.sql("select count(*) from " + what + " and partner_id = :partner")
                .param("today", today.date())
                .param("partner", partner)
                .query(Integer.class)
                .single();
    }

    private int number(String sql) {
        return jdbc.sql(sql).param("today", today.date()).query(Integer.class).single();
    }

    private @Nullable LocalDate lastContact(UUID partner) {
        return jdbc.sql("""
                        select happened_on from interaction
                         where partner_id = :partner and two_way and removed_at is null and happened_on <= :today
                         order by happened_on desc limit 1
                        """)
                .param("partner", partner)
                .param("today", today.date())
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }
}
