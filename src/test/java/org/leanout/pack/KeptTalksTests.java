package org.leanout.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of interactions is what they come to, whatever happens to them, and however late. */
@OnTheCast
class KeptTalksTests {

    /** The conditions of what is kept, by its kind and by the column of its last day. */
    private static final List<List<String>> KINDS = List.of(
            List.of("TWO_WAY", "two_way_on", "two_way"),
            List.of("SERVICE_REVIEW", "reviewed_on", "kind = 'SERVICE_REVIEW'"),
            List.of("PLANNING_SESSION", "planned_on", "kind = 'PLANNING_SESSION'"),
            List.of("LEARNED", "learned_on", "learned is not null"));

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    private UUID partner;

    @BeforeEach
    void talks_of_all_kinds() {
        partner = jdbc.sql("select id from partner order by id limit 1")
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        insert into interaction (partner_id, id, version, summary, happened_on, kind, origin, minutes, two_way,
                                                 learned, shared, entered_by, entered_at, entered_on)
                        select :partner, gen_random_uuid(), 0, 'Kept', :day - n * 40 + 35,
                               (array['CALL', 'SERVICE_REVIEW', 'PLANNING_SESSION'])[1 + n % 3], 'JOINT', 45, n % 2 = 0,
                               case when n % 4 = 1 then 'They grow' end, false, id, now(), :day
                          from generate_series(0, 15) n, (select id from account limit 1) a
                        """).param("partner", partner).param("day", today.date()).update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update interaction set summary = 'Kept.' where summary = 'Kept'",
                "update interaction set removed_at = now() where summary = 'Kept' and two_way",
                "update interaction set removed_at = now(), learned = null, two_way = true where summary = 'Kept'",
                "update interaction set kind = 'CALL' where summary = 'Kept' and kind = 'SERVICE_REVIEW'",
                "update interaction set kind = 'SERVICE_REVIEW', two_way = not two_way where summary = 'Kept'",
                "update interaction set happened_on = happened_on - 300 where summary = 'Kept'",
                "update interaction set happened_on = happened_on + 3",
                "update interaction set learned = 'They shrink' where summary = 'Kept'",
                "delete from interaction where summary = 'Kept'",
                "delete from interaction where summary = 'Kept' and kind <> 'CALL'"
            })
    void is_what_there_is_after_any_change(String change) {
        jdbc.sql(change).update();
        assertThatAllIsKept();
    }

    private void assertThatAllIsKept() {
        assertThat(rows("select day, origin, sum(minutes) as m from effort_total group by 1, 2 having sum(minutes) <> 0"
                        + " order by 1, 2"))
                .isNotEmpty()
                .isEqualTo(rows("select happened_on as day, origin, sum(minutes) as m from interaction"
                        + " where removed_at is null group by 1, 2 having sum(minutes) <> 0 order by 1, 2"));
        for (List<String> kind : KINDS) {
            String counts = " from interaction where removed_at is null and " + kind.get(2);
            assertThat(rows("select day, sum(number) as n from talk_total where kind = '" + kind.get(0)
                            + "' group by day having sum(number) <> 0 order by day"))
                    .as(kind.get(0))
                    .isEqualTo(rows("select happened_on as day, count(*) as n" + counts + " group by 1 order by 1"));
            for (LocalDate day : List.of(
                    today.date().plusDays(90), today.date(), today.date().minusDays(200)))
                assertThat(rows("select partner_id, " + kind.get(1) + " as day from last_talks('" + day + "') where "
                                + kind.get(1) + " is not null order by 1"))
                        .as(kind.get(1) + " until " + day)
                        .isEqualTo(rows("select partner_id, max(happened_on) as day" + counts + " and happened_on <= '"
                                + day + "' group by 1 order by 1"));
        }
    }

    private List<?> rows(String sql) {
        return jdbc.sql(sql).query().listOfRows().stream().map(Object::toString).toList();
    }
}
