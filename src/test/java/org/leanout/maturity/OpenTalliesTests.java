package org.leanout.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted of a partner that is open or waits. */
class OpenTalliesTests extends OnATally {

    @Test
    void counts_since_when_a_bypass_taught_nothing_and_an_objective_is_stale() {
        LocalDate day = today.date();
        jdbc.sql("""
                        insert into bypass (partner_id, id, version, what, happened_on, reported_on, asked, reason, learned,
                                            learned_on, entered_by, entered_at, entered_on)
                        select :partner, gen_random_uuid(), 0, 'A shop', :day - n, :day - n, false, 'TOO_SLOW',
                               case when n = 50 then 'To be faster' end, case when n = 50 then :day end,
                               (select id from account limit 1), now(), :day
                          from unnest(array[10, 40, 50]) n
                        """).param("partner", partner).param("day", day).update();
        jdbc.sql("""
                        with one as (
                            insert into objective (partner_id, id, version, statement, kind, entered_by, entered_at, noted_on)
                            select :partner, gen_random_uuid(), 0, 'Clean sheets', 'SERVICE', a.id, now(), :day - 300
                              from account a limit 1
                            returning id, entered_by)
                        insert into confirmation (partner_id, id, version, objective_id, wording, contact_id, word, said_on,
                                                  entered_by, entered_on)
                        select :partner, gen_random_uuid(), 0, id, 'Clean sheets', :person, 'PARTNER', :day - 200, entered_by,
                               :day - 200
                          from one
                        """)
                .param("partner", partner)
                .param("person", person)
                .param("day", day)
                .update();
        assertThat(tally())
                .containsEntry("bypass_since", Date.valueOf(day.minusDays(40)))
                .containsEntry("objective_since", Date.valueOf(day.minusDays(20)));
    }

    @ParameterizedTest(name = "{0} {1}, due {2} days ago: {3} open, {4} late")
    @CsvSource({
        "IT, OPEN, -1, 1, 0",
        "IT, OPEN, 0, 1, 0",
        "IT, OPEN, 1, 1, 1",
        "IT, KEPT, 1, 0, 0",
        "PARTNER, OPEN, 1, 0, 0"
    })
    void count_promises_of_it_that_are_open(String side, String state, int due, int open, int late) {
        jdbc.sql("""
                        insert into commitment (partner_id, id, version, what, owed_by, account_id, contact_id, noted_on,
                                                due_on, state, settled_on, entered_by, entered_at, entered_on)
                        select :partner, gen_random_uuid(), 0, 'A list', :side, id, :person, :day, :day, :state,
                               case when :state = 'KEPT' then :day end, id, now(), :day
                          from account where email = 'maya@leanout.example'
                        """)
                .param("partner", partner)
                .param("side", side)
                .param("person", person)
                .param("day", day(due))
                .param("state", state)
                .update();
        assertThat(tally()).containsEntry("promises", open).containsEntry("promises_late", late);
    }

    @ParameterizedTest(name = "{0} with the verdict {1}: {2} open, unanswered: {3}")
    @CsvSource({
        "DRAFT, , 0, false",
        "SENT, , 1, true",
        "ANSWERED, , 1, false",
        "ANSWERED, NOT_NOW, 0, false",
        "CHANGING, CHANGE_FIRST, 0, false"
    })
    void count_proposals_that_wait_for_a_verdict(String state, String verdict, int open, boolean unanswered) {
        jdbc.sql("""
                        insert into proposal (partner_id, id, version, versions, title, words, state, sent_on, sent_at, verdict,
                                              verdict_on, verdict_on_behalf, entered_by, entered_on)
                        select :partner, gen_random_uuid(), 0, case when :state = 'DRAFT' then 0 else 1 end, 'Print it', 9, :state,
                               case when :state <> 'DRAFT' then :day end, case when :state <> 'DRAFT' then now() end,
                               :verdict, case when cast(:verdict as text) is not null then :day end, false, id, :day
                          from account where email = 'maya@leanout.example'
                        """)
                .param("partner", partner)
                .param("state", state)
                .param("day", day(31))
                .param("verdict", verdict)
                .update();
        assertThat(tally()).containsEntry("proposals", open);
        assertThat(tally().get("unanswered_since") != null).isEqualTo(unanswered);
    }

    @ParameterizedTest(name = "a request that is {0}, removed: {1}: {2} open")
    @CsvSource({"OPEN, false, 1", "IN_WORK, false, 1", "DONE, false, 0", "DECLINED, false, 0", "OPEN, true, 0"})
    void count_requests_that_are_open(String state, boolean removed, int open) {
        jdbc.sql("""
                        insert into request (partner_id, id, version, title, contact_id, asked_on, state,
                                             entered_by_partner, entered_by, entered_at, entered_on, removed_on,
                                             removed_by, removal_reason)
                        select :partner, gen_random_uuid(), 0, 'A project', :person, :day, :state, false, id, now(), :day,
                               case when :removed then :day end, case when :removed then id end,
                               case when :removed then 'a mistake' end
                          from account where email = 'maya@leanout.example'
                        """)
                .param("partner", partner)
                .param("person", person)
                .param("day", day(3))
                .param("state", state)
                .param("removed", removed)
                .update();
        assertThat(tally()).containsEntry("requests", open);
    }

    @ParameterizedTest(name = "an offer that is {0}: {1} open")
    @CsvSource({"DRAFT, 0", "OFFERED, 1", "WITHDRAWN, 0"})
    void count_offers_that_wait_for_an_answer(String state, int open) {
        jdbc.sql("""
                        insert into offer (partner_id, id, version, title, origin, kind, timing, benefits, minutes, state,
                                           offered_on, entered_by, entered_at, entered_on)
                        select :partner, gen_random_uuid(), 0, 'Help', 'VOLUNTEERED', 'ADVICE', 'BEFORE', 'PARTNER', 60,
                               :state, :day, id, now(), :day
                          from account where email = 'maya@leanout.example'
                        """)
                .param("partner", partner)
                .param("state", state)
                .param("day", day(3))
                .update();
        assertThat(tally()).containsEntry("offers", open);
    }

    @ParameterizedTest(name = "harm, replied to: {0}, removed: {1}: {2}")
    @CsvSource({"false, false, 1", "true, false, 0", "false, true, 0"})
    void count_harm_that_waits_for_a_reply(boolean replied, boolean removed, int waiting) {
        jdbc.sql("""
                        insert into impact (partner_id, id, version, what, happened_on, reported_on, effect, words, harm_on,
                                            replied_on, entered_by, entered_at, entered_on, removed_at)
                        select :partner, gen_random_uuid(), 0, 'Printers were down', :day, :day, 'BAD', 'three hours', :day,
                               case when :replied then :day end, id, now(), :day, case when :removed then now() end
                          from account where email = 'maya@leanout.example'
                        """)
                .param("partner", partner)
                .param("day", day(3))
                .param("replied", replied)
                .param("removed", removed)
                .update();
        assertThat(tally()).containsEntry("harms", waiting);
        assertThat(tally().get("harm_since") != null).isEqualTo(waiting > 0);
    }
}
