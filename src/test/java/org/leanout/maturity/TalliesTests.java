package org.leanout.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Array;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.shared.Ids;

/** What is counted of a partner of talks and levels. */
class TalliesTests extends OnATally {

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
}
