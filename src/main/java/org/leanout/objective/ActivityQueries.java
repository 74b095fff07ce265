package org.leanout.objective;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.People.Choice;
import org.leanout.shared.DayKey;
import org.leanout.shared.Slice;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads IT's activities; for IT only. */
@Component
class ActivityQueries {

    /** As many as a person picks from; what is older is tied from a search some day. */
    private static final int CHOICES = 200;

    private final JdbcClient jdbc;
    private final Today today;

    ActivityQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** What starts last first; {@code after} is the key that the slice before ended with. */
    Slice<ActivityListPage.Row> list(@Nullable String after) {
        DayKey key = DayKey.latestFirst(after);
        List<ActivityListPage.Row> rows = jdbc.sql("""
                        select a.id, a.name, a.kind, a.from_on, a.until_on, a.hours, a.led_by,
                               (select count(*) from tie t where t.activity_id = a.id) as objectives
                          from activity a
                         where (a.from_on, a.id) < (:day, :id)
                         order by a.from_on desc, a.id desc
                         limit :limit
                        """)
                .param("day", key.day())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(ActivityListPage.Row.class)
                .list();
        return Slice.of(rows, row -> new DayKey(row.fromOn(), row.id()).toString());
    }

    Optional<ActivityPage.Details> find(UUID id) {
        return jdbc.sql("""
                        select id, version, name, kind, from_on, until_on, hours, led_by from activity where id = :id
                        """).param("id", id).query(ActivityPage.Details.class).optional();
    }

    /** The objectives that it serves, by partner. */
    List<ActivityPage.Served> served(UUID id) {
        return jdbc.sql("""
                        select p.slug, p.name as partner, o.id as objective_id, o.statement, t.why, o.retired_on,
                               c.said_on as confirmed_on, coalesce(c.word = 'ON_BEHALF', false) as on_behalf,
                               coalesce(:today - c.said_on >= :fresh, false) as stale
                          from tie t
                          join partner p on p.id = t.partner_id
                          join objective o on o.partner_id = t.partner_id and o.id = t.objective_id
                          left join objective_confirmed_on(:today) c on c.partner_id = o.partner_id and c.objective_id = o.id
                         where t.activity_id = :id
                         order by p.name, o.noted_on desc, o.id
                         limit :most
                        """)
                .param("id", id)
                .param("today", today.date())
                .param("fresh", ObjectiveState.FRESH)
                .param("most", CHOICES)
                .query(ActivityPage.Served.class)
                .list();
    }

    /** The activities that can be tied to an objective: those that are not yet. */
    List<Choice> choices(UUID partnerId, UUID objectiveId) {
        return jdbc.sql("""
                        select a.id, a.name
                          from activity a
                         where not exists (select 1 from tie t
                                            where t.partner_id = :partner and t.objective_id = :objective
                                              and t.activity_id = a.id)
                         order by a.from_on desc, a.id desc
                         limit :most
                        """)
                .param("partner", partnerId)
                .param("objective", objectiveId)
                .param("most", CHOICES)
                .query(Choice.class)
                .list();
    }
}
