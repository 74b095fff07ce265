package org.leanout.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.OnTheCast;
import org.leanout.shared.Ids;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is counted of one partner more, of whom nothing is on file yet. */
@OnTheCast
class TalliesTests {

    @Autowired
    Tallies tallies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    private UUID partner;
    private UUID person;

    @BeforeEach
    void a_partner_of_whom_nothing_is_on_file() {
        partner = UUID.randomUUID();
        person = UUID.randomUUID();
        jdbc.sql("""
                        insert into partner (id, version, slug, name, tier, tags, review_interval, added_on)
                        values (:id, 0, 'laundry', 'Laundry', 'LOW', '{}', 90, date '2020-01-01')
                        """).param("id", partner).update();
        jdbc.sql("insert into contact (partner_id, id, version, name) values (:partner, :id, 0, 'Somebody')")
                .param("partner", partner)
                .param("id", person)
                .update();
    }

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

    @ParameterizedTest(name = "{0} days ago: {1} contacts, {2} minutes")
    @CsvSource({"-1, 0, 0", "0, 1, 30", "89, 1, 30", "90, 1, 0", "179, 1, 0", "180, 0, 0"})
    void count_contacts_of_180_days_and_minutes_of_90(int daysAgo, int contacts, int minutes) {
        talk(daysAgo, "VOLUNTEERED", true);
        assertThat(tally()).containsEntry("contacts", contacts).containsEntry("minutes_volunteered", minutes);
    }

    @Test
    void tell_apart_who_started_it() {
        talk(1, "VOLUNTEERED", true);
        talk(2, "REQUESTED", true);
        talk(3, "REQUESTED", false);
        talk(4, "JOINT", true);
        assertThat(tally())
                .containsEntry("contacts", 4)
                .containsEntry("contacts_volunteered", 1)
                .containsEntry("contacts_requested", 2)
                .containsEntry("minutes_volunteered", 30)
                .containsEntry("minutes_requested", 60)
                .containsEntry("minutes_joint", 30);
    }

    @Test
    void take_the_last_contact_that_was_two_way_and_not_removed_and_has_been() {
        talk(-3, "JOINT", true);
        talk(2, "JOINT", false);
        talk(400, "JOINT", true);
        talk(1, "JOINT", true);
        assertThat(lastContact()).isEqualTo(day(1));
        jdbc.sql("update interaction set removed_at = now() where partner_id = :partner and happened_on = :day")
                .param("partner", partner)
                .param("day", day(1))
                .update();
        assertThat(lastContact()).isEqualTo(day(400));
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
                                              verdict_on_behalf, entered_by, entered_on)
                        select :partner, gen_random_uuid(), 0, case when :state = 'DRAFT' then 0 else 1 end, 'Print it', 9, :state,
                               case when :state <> 'DRAFT' then :day end, case when :state <> 'DRAFT' then now() end,
                               :verdict, false, id, :day
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

    /** The worked example of the model: 2.83 and 3.00 are 2.92 together, 1.42 below IT's 4.33; three blind spots. */
    @ParameterizedTest(name = "a round that ended {0} days ago: {1}, gap {2}, {3} blind spots, {4}")
    @CsvSource({"0, 2.9, 1.4, 3, ENDED", "179, 2.9, 1.4, 3, ENDED", "180, , , 0, ", "-1, , , 0, OPEN"})
    void tell_their_view_and_how_far_ours_is_from_it(
            int ended, @Nullable BigDecimal view, @Nullable BigDecimal gap, int blind, @Nullable String asked) {
        UUID round = round(ended);
        answer(round, person, 4, 3, 2, 2, 3, 3);
        answer(round, contact("Somebody else"), 4, 3, 3, 3, 3, 2);
        answerForIt(round, 5, 4, 5, 4, 4, 4);
        assertThat(tally())
                .containsEntry("their_view", view)
                .containsEntry("view_gap", gap)
                .containsEntry("blind_spots", blind)
                .containsEntry("asked", asked);
    }

    @Test
    void take_each_persons_latest_answers() {
        answer(round(100), person, 1, 1, 1, 1, 1, 1);
        answer(round(10), person, 5, 5, 5, 5, 5, 4);
        assertThat(tally())
                .containsEntry("their_view", new BigDecimal("4.8"))
                .containsEntry("view_people", 1)
                .containsEntry("view_gap", null);
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

    @Test
    void remember_the_levels_of_a_year() throws Exception {
        snapshot(200, 0);
        snapshot(100, 2);
        snapshot(40, 3);
        snapshot(0, 2);
        snapshot(0, 3);
        assertThat(levels()).containsExactly(null, null, null, null, null, null, 0, 0, 0, 2, 2, 3, 3);
        assertThat(tally()).containsEntry("level_since", Date.valueOf(day(0))).containsEntry("level_before", 2);
    }

    @Test
    void know_of_no_move_when_there_was_none() throws Exception {
        snapshot(200, 3);
        snapshot(0, 3);
        assertThat(tally()).containsEntry("level_since", null).containsEntry("level_before", null);
    }

    private List<Integer> levels() throws SQLException {
        return Arrays.asList((Integer[]) ((Array) tally().get("levels")).getArray());
    }

    private void snapshot(int daysAgo, int published) {
        jdbc.sql("""
                        insert into snapshot (partner_id, id, day, model_version, index, scores, unmet, rank, published, trend,
                                              trend_days, lapsed)
                        values (:partner, :id, :day, 1, 50, '{}', '{}', :level, :level, 'STEADY', 1, '{}')
                        """)
                .param("partner", partner)
                .param("id", Ids.next())
                .param("day", day(daysAgo))
                .param("level", published)
                .update();
    }

    private UUID round(int endedDaysAgo) {
        UUID round = UUID.randomUUID();
        jdbc.sql("""
                        insert into round (partner_id, id, version, title, opened_on, until_on, opened_by, opened_at)
                        select :partner, :round, 0, 'How we work together', :ended::date - 15, :ended::date - 1, id, now()
                          from account where email = 'maya@leanout.example'
                        """)
                .param("partner", partner)
                .param("round", round)
                .param("ended", day(endedDaysAgo))
                .update();
        return round;
    }

    private UUID contact(String name) {
        UUID contact = UUID.randomUUID();
        jdbc.sql("insert into contact (partner_id, id, version, name) values (:partner, :id, 0, :name)")
                .param("partner", partner)
                .param("id", contact)
                .param("name", name)
                .update();
        return contact;
    }

    private void answer(UUID round, UUID contact, Integer... points) {
        jdbc.sql("""
                        with asked as (
                            insert into round_invitation (partner_id, id, version, round_id, contact_id)
                            values (:partner, gen_random_uuid(), 0, :round, :contact))
                        insert into partner_answer (partner_id, id, version, round_id, contact_id, dependability,
                                                    proactivity, dialogue, understanding, improvement, shared_strategy,
                                                    answered_on, named)
                        values (:partner, gen_random_uuid(), 0, :round, :contact, :points, current_date, true)
                        """)
                .param("partner", partner)
                .param("round", round)
                .param("contact", contact)
                .param("points", List.of(points))
                .update();
    }

    private void answerForIt(UUID round, Integer... points) {
        UUID maya = jdbc.sql("select id from account where email = 'maya@leanout.example'")
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        insert into assignment (partner_id, id, version, account_id, duty, from_on)
                        values (:partner, gen_random_uuid(), 0, :maya, 'OWNER', :since)
                        """)
                .param("partner", partner)
                .param("maya", maya)
                .param("since", day(300))
                .update();
        jdbc.sql("""
                        insert into it_answer (partner_id, id, version, round_id, account_id, dependability, proactivity,
                                               dialogue, understanding, improvement, shared_strategy, answered_on)
                        values (:partner, gen_random_uuid(), 0, :round, :maya, :points, :day)
                        """)
                .param("partner", partner)
                .param("round", round)
                .param("maya", maya)
                .param("points", List.of(points))
                .param("day", day(200))
                .update();
    }

    private void talk(int daysAgo, String origin, boolean twoWay) {
        jdbc.sql("""
                        insert into interaction (partner_id, id, version, summary, happened_on, kind, origin, minutes,
                                                 two_way, shared, entered_by, entered_at, entered_on)
                        select :partner, gen_random_uuid(), 0, 'Talked', :day, 'CALL', :origin, 30, :twoWay, false, id,
                               now(), :day
                          from account where email = 'maya@leanout.example'
                        """)
                .param("partner", partner)
                .param("day", day(daysAgo))
                .param("origin", origin)
                .param("twoWay", twoWay)
                .update();
    }

    private LocalDate lastContact() {
        tallies.renew(partner, today.date());
        return jdbc.sql("select last_contact_on from tally where partner_id = :partner")
                .param("partner", partner)
                .query(LocalDate.class)
                .single();
    }

    private Map<String, Object> tally() {
        tallies.renew(partner, today.date());
        return jdbc.sql("select * from tally where partner_id = :partner")
                .param("partner", partner)
                .query()
                .singleRow();
    }

    private LocalDate day(int daysAgo) {
        return today.date().minusDays(daysAgo);
    }
}
