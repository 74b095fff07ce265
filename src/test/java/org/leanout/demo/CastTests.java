package org.leanout.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is on file in the demo: everything that the program can show, in every state. */
@OnTheCast
class CastTests {

    private static final String RECORDS = """
            select partner_id, 'interaction' as kind, summary as title, happened_on as day from interaction
            union all select partner_id, 'offer', title, shown_on from offer
            union all select partner_id, 'request', title, asked_on from request
            union all select partner_id, 'commitment', what, noted_on from commitment
            union all select partner_id, 'proposal', title, shown_on from proposal
            union all select partner_id, 'objective', statement, noted_on from objective
            union all select partner_id, 'outcome', what, realised_on from outcome
            union all select partner_id, 'improvement', what, entered_on from improvement
            union all select partner_id, 'impact', what, happened_on from impact
            union all select partner_id, 'workaround', what, entered_on from workaround
            union all select partner_id, 'complaint', what, raised_on from complaint
            union all select partner_id, 'demand', title, arose_on from demand
            union all select partner_id, 'bypass', what, reported_on from bypass
            union all select partner_id, 'round', title, opened_on from round
            """;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @Test
    void has_hundreds_of_records_and_more_of_them_in_the_last_year() {
        int all = count("select count(*) from (" + RECORDS + ") r");
        int lastYear = count("select count(*) from (" + RECORDS + ") r where day > :today - 365");
        assertThat(all).isGreaterThan(300);
        assertThat(lastYear).isGreaterThan(all / 2);
        assertThat(count("select count(*) from (" + RECORDS + ") r where day < :today - 690"))
                .isPositive();
    }

    @Test
    void tells_nothing_twice() {
        assertThat(jdbc.sql("select title from (" + RECORDS + ") r group by kind, title having count(*) > 1")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private int count(String sql) {
        var statement = jdbc.sql(sql);
        return (sql.contains(":today") ? statement.param("today", today.date()) : statement)
                .query(Integer.class)
                .single();
    }

    @Test
    void has_every_kind_of_ledger_entry() {
        assertThat(jdbc.sql("select distinct kind from ledger_entry")
                        .query(String.class)
                        .list())
                .contains("INTERACTION", "SERVICE_REVIEW", "PLANNING_SESSION", "PARTNER_ACT", "OFFER", "REQUEST")
                .contains("COMMITMENT", "PROPOSAL", "OBJECTIVE", "IMPROVEMENT", "HARM", "VALUE_PLAN", "OUTCOME")
                .contains("PARTNER_VIEW", "COMPLAINT", "BYPASS");
    }

    /** What a partner can be shown, each in every state. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "interaction | kind | CALL CONVERSATION EVENT MEETING MESSAGE PLANNING_SESSION SERVICE_REVIEW VISIT WORKSHOP",
                "interaction | place | OURS REMOTE THEIRS THEIR_MEETING",
                "interaction | origin | JOINT REQUESTED VOLUNTEERED",
                "interaction | invited_by | IT PARTNER",
                "interaction | shared | false true",
                "interaction | outcomes is null and kind = 'SERVICE_REVIEW' | false true",
                "interaction | adoption | ADOPTED NOT_ADOPTED PARTLY",
                "interaction | invitation_confirmed_by is null | false true",
                "interaction | happened_on > :today | false true",
                "interaction | entered_on - happened_on > 14 | false true",
                "offer | state | ACCEPTED DECLINED DELIVERED DRAFT OFFERED THANKED WITHDRAWN",
                "offer | origin | JOINT VOLUNTEERED",
                "offer | timing | AFTER BEFORE DURING",
                "offer | benefits | BOTH IT PARTNER THEIR_CUSTOMERS",
                "offer | decline_reason | ALREADY_SOLVED NOT_NEEDED NOT_NOW NO_BUDGET NO_TRUST WRONG_PROBLEM",
                "offer | contact_id is null | false true",
                "offer | answer_on_behalf | false true",
                "offer | ask_again_on is null | false true",
                "offer | kind = 'MONITORING_ALERT' | false true",
                "offer | answer_entered_on - answered_on > 14 | false true",
                "request | state | DECLINED DONE IN_WORK OPEN",
                "request | entered_by_partner | false true",
                "request | removed_on is null | false true",
                "commitment | state | DROPPED KEPT OPEN",
                "commitment | owed_by | IT PARTNER",
                "commitment | first_due_on is null | false true",
                "due_day | answer | AGREED DECLINED",
                "due_day | asked_contact_id is null and answer is null | false true",
                "due_day | asked_contact_id is not null and answer is null | false true",
                "due_day | answered_word | ON_BEHALF PARTNER",
                "commitment | state = 'KEPT' and settled_on > due_on | false true",
                "commitment | state = 'OPEN' and due_on < :today | false true",
                "proposal | state | ANSWERED CHANGING DECIDED DRAFT SENT WITHDRAWN",
                "proposal | verdict | CHANGE_FIRST GO_AHEAD NO NOT_NOW",
                "proposal | state = 'SENT' and sent_on < :today - 30 | false true",
                "comment | internal | false true",
                "comment | contact_id is null | false true",
                "verdict | given_on - (select sent_on from proposal p where p.id = proposal_id) > 30 | false true",
                "verdict | on_behalf | false true",
                "objective | kind | COMPLIANCE FINANCIAL GROWTH PEOPLE SERVICE",
                "objective | retired_on is null | false true",
                "objective | retired_by is null and retired_on is not null | false true",
                "objective | id in (select objective_id from objective_confirmed_on(:today)) | false true",
                "confirmation | word | ON_BEHALF PARTNER",
                "confirmation | replaced is null | false true",
                "objective_confirmed_on(:today) | said_on < :today - 180 | false true",
                "activity | from_on > :today | false true",
                "activity | until_on < :today | false true",
                "improvement | state | CLOSED DROPPED IN_WORK PLANNED",
                "improvement | answer | CONFIRMED CORRECTED NOT_SO",
                "improvement | answer_word | ON_BEHALF PARTNER",
                "improvement | state = 'CLOSED' and answer is null | false true",
                "improvement | effect | BAD GOOD",
                "impact | effect | BAD GOOD",
                "impact | harm_on is not null and replied_on is null | false true",
                "reply | answer | GOOD NOT_YET",
                "workaround | state | ACCEPTED GONE IMPROVEMENT OPEN PROBLEM",
                "demand | arose | ARRIVED SHAPED SURFACED",
                "demand | state | AGREED DROPPED OPEN",
                "demand | confirmed_word | ON_BEHALF PARTNER",
                "demand | state = 'AGREED' and confirmed_by is null | false true",
                "demand | objected_by is null | false true",
                "ambition | they_word | ON_BEHALF PARTNER",
                "ambition | they_on is null | false true",
                "level_hold | until_on > :today | true",
                "assessment | flags @> array['THIN_LOG'] | false true",
                "assessment | flags @> array['BULK_ENTRY'] | false true",
                "tier_rhythm | version > 0 | true",
                "step_deferral | until_on > :today | true",
                "commitment | origin_id is null | false true",
                "commitment | (select split_part(path, '/', 2) from promise_origin o where o.id = origin_id) | improvements offers proposals",
                "learning_decision | now_action is null | false true",
                "dispute | outcome is null | false true",
                "model_version | version > 1 | true",
                "ranking | word is null | false true",
                "gap_workshop | agreed_on is null | false",
                "complaint | severity | ENDANGERS HINDERS NUISANCE",
                "complaint | word | ON_BEHALF PARTNER",
                "complaint | contact_id is null | false true",
                "complaint | closed_word | ON_BEHALF PARTNER",
                "complaint | closed_on is null and raised_on < :today - 30 | false true",
                "complaint | escalated_on is null | false true",
                "complaint_step | kind | CLOSED DONE ESCALATED NOT_YET",
                "bypass | asked | false true",
                "bypass | reporter_word | ON_BEHALF PARTNER",
                "bypass | reporter_word is null | false true",
                "bypass | learned is null | false true",
                "bypass | reported_on > :today - 180 | false true",
                "outcome | answer | CONFIRMED NOT_SO",
                "outcome | answer_word | ON_BEHALF PARTNER",
                "value_plan_agreed | they_on is null | false true",
                "plan_review | word | PARTNER",
                "round | ended_on > :today | false true",
                "capacity | hours | 25 40",
                "engagement_plan | rhythm is null | false true",
                "contact_rhythm | quiet_on <= :today | false true",
                "assignment | until_on is null | false true"
            })
    void has_everything_in_every_state(String table, String column, String values) {
        assertThat(jdbc.sql("""
                        select distinct cast(%s as text) collate "C" from %s where (%s) is not null order by 1
                        """.formatted(column, table, column))
                        .param("today", today.date())
                        .query(String.class)
                        .list())
                .isEqualTo(List.of(values.split(" ")));
    }

    @Test
    void nothing_is_told_before_it_happened() {
        assertThat(count("select count(*) from ledger_entry where entered_on > :today and kind not like 'PARTNER_%'"))
                .isZero();
        assertThat(count("select count(*) from change where changed_at > now()"))
                .isZero();
        assertThat(count("""
                        select count(*) from ledger_entry
                         where day > :today and kind not in ('COMMITMENT', 'PARTNER_VIEW', 'PARTNER_ACT', 'INTERACTION',
                                                             'PLANNING_SESSION')
                        """)).isZero();
    }

    @Test
    void history_tells_who_did_it_and_when() {
        assertThat(count("select count(*) from change where account_id is null and kind <> 'Account'"))
                .isZero();
        assertThat(count("""
                        select count(*) from offer o
                         where o.answered_by is not null and not exists (
                               select 1 from change c
                                where c.partner_id = o.partner_id and c.record_id = o.id and c.field = 'answeredBy'
                                  and c.account_id = o.answer_entered_by
                                  and cast(c.changed_at as date) = o.answer_entered_on)
                        """)).isZero();
        assertThat(count("select count(distinct account_id) from change")).isGreaterThan(15);
    }

    @Test
    void whoever_acts_for_a_partner_is_one_of_its_people() {
        assertThat(count("""
                        select count(*) from ledger_entry e
                         where e.kind = 'PARTNER_ACT' and not exists (
                               select 1 from contact c
                                where c.partner_id = e.partner_id and c.id = cast(e.detail ->> 'person' as uuid)
                                  and c.account_id is not null)
                        """)).isZero();
    }
}
