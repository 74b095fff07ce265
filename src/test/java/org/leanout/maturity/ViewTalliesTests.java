package org.leanout.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted of a partner of how both sides see it. */
class ViewTalliesTests extends OnATally {

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
}
