package org.leanout.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.GeneratedOrganisation;
import org.leanout.OnTheCast;
import org.leanout.demo.CastClock;
import org.leanout.maturity.Assessments;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The day on which a partner is quiet is kept, and is what its talks and its rhythm come to, whatever happens to either. */
@OnTheCast
class QuietDaysTests {

    @Autowired
    Assessments assessments;

    @Autowired
    CastClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcOperations rows;

    @Autowired
    Today today;

    @BeforeEach
    void an_organisation_by_chance_besides_the_cast() {
        GeneratedOrganisation.add(rows, 17, 40, 4, today.date());
        renewAll();
    }

    private void renewAll() {
        jdbc.sql("select id from partner where archived_on is null order by id")
                .query(UUID.class)
                .list()
                .forEach(assessments::renew);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update interaction set removed_at = now() where two_way and happened_on > :today - 60",
                "update interaction set two_way = not two_way where happened_on > :today - 90",
                "update interaction set happened_on = happened_on + 45",
                "update interaction set happened_on = happened_on - 45",
                "update interaction set removed_at = now() where happened_on > :today - 200"
            })
    void follow_a_talk_as_soon_as_it_is_counted(String change) {
        List<String> before = kept();
        jdbc.sql(change).param("today", today.date()).update();
        renewAll();
        assertThat(kept()).isEqualTo(recounted()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update tier_rhythm set high = 3, medium = 45, low = 200",
                "update partner set tier = case tier when 'HIGH' then 'LOW' else 'HIGH' end",
                "update partner set added_on = added_on - 7",
                "update engagement_plan set rhythm = coalesce(rhythm, 0) + 5",
                "update engagement_plan set rhythm = null",
                "update engagement_plan set rhythm = 12 where rhythm is null"
            })
    void follow_a_rhythm_at_once(String change) {
        List<String> before = kept();
        jdbc.sql(change).update();
        assertThat(kept()).isEqualTo(recounted()).isNotEqualTo(before);
    }

    @Test
    void are_those_of_every_other_place_that_says_who_is_quiet() {
        assertThat(kept()).isEqualTo(all("select partner_id, quiet_on from contact_rhythm order by partner_id"));
        jdbc.sql("delete from tally where partner_id::text < '8'").update();
        assertThat(kept()).isEqualTo(all("select partner_id, quiet_on from contact_rhythm order by partner_id"));
    }

    /** A talk that is still to come starts the clock anew on its day, and not before. */
    @Test
    void follow_a_night() {
        LocalDate day = today.date();
        jdbc.sql("update interaction set happened_on = :today + 2 where two_way and happened_on > :today - 30")
                .param("today", day)
                .update();
        renewAll();
        List<String> before = kept();
        assertThat(before).isEqualTo(recounted());
        clock.standOn(day.plusDays(3));
        try {
            renewAll();
            assertThat(kept()).isEqualTo(recounted()).isNotEqualTo(before);
        } finally {
            clock.goOn();
        }
    }

    private List<String> kept() {
        return all("select partner_id, quiet_on from quiet_day order by partner_id");
    }

    /** From the bare tables, of archived partners as of the day on which they were counted last. */
    private List<String> recounted() {
        return all("""
                select p.id as partner_id,
                       coalesce((select max(i.happened_on) from interaction i
                                  where i.partner_id = p.id and i.two_way and i.removed_at is null
                                    and i.happened_on <= t.as_of),
                                p.added_on)
                       + coalesce((select e.rhythm from engagement_plan e where e.partner_id = p.id),
                                  case p.tier when 'HIGH' then r.high when 'MEDIUM' then r.medium else r.low end)
                       + 1 as quiet_on
                  from partner p cross join tier_rhythm r left join tally t on t.partner_id = p.id
                 order by p.id
                """);
    }

    private List<String> all(String sql) {
        return jdbc.sql(sql).query().listOfRows().stream().map(Object::toString).toList();
    }
}
