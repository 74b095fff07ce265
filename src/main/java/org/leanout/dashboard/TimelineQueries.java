package org.leanout.dashboard;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.DayKey;
import org.leanout.shared.Slice;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what happened, over all records of a partner. Its people see what is shared with them, and no draft. */
@Component
class TimelineQueries {

    /** Names the columns, and says what is null in one part or another. */
    private static final String NOTHING = """
            select 0 as step, '' as kind, null::date as day, null::uuid as key, '' as path, '' as title,
                   null::uuid as account_id, null::uuid as contact_id, null::uuid as entered_by, '{}'::jsonb as detail
             where false
            """;

    /** The relationship itself: when its record begins, what its level was held at, and for IT who looked after it. */
    private static final String ITSELF = """
            select 0, 'BEGUN', p.added_on, p.id, '', p.name, null, null, null, '{}'
              from partner p
             where p.id = :partner
            union all
            select 0, a.duty, a.from_on, a.id, '/about', n.name, null, null, null, '{}'
              from assignment a join account n on n.id = a.account_id
             where a.partner_id = :partner and :it
            union all
            select e.step, e.kind, e.day, h.id, '/why', h.reason, e.account_id, null, null,
                   jsonb_build_object('notes', array['Level.' || h.level])
              from level_hold h
             cross join lateral (values (1, 'HELD', h.from_on, h.held_by), (2, 'HOLD_ENDED', h.ended_on, h.ended_by))
                   as e (step, kind, day, account_id)
             where h.partner_id = :partner and e.day is not null
            """;

    private final JdbcClient jdbc;
    private final Today today;

    TimelineQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** What happened last, up to today; one statement. */
    List<TimelinePage.Row> latest(PartnerAccess access, int most) {
        return read(access, everything(), TimelineKey.endOf(today.date()), most);
    }

    /** All that happened and what is planned, latest first; {@code after} is the key that the slice before ended with. */
    Slice<TimelinePage.Row> list(PartnerAccess access, @Nullable Topic topic, @Nullable String after) {
        Stream<String> parts = topic == null ? everything() : Stream.of(topic.sql());
        List<TimelinePage.Row> rows = read(access, parts, TimelineKey.parse(after), Slice.FETCH);
        return Slice.of(rows, row -> new TimelineKey(new DayKey(row.day(), row.key()), row.step()).toString());
    }

    private static Stream<String> everything() {
        return Stream.concat(Stream.of(Topic.values()).map(Topic::sql), Stream.of(ITSELF));
    }

    private List<TimelinePage.Row> read(PartnerAccess access, Stream<String> parts, TimelineKey key, int most) {
        return jdbc.sql("""
                        select h.step, h.kind, h.day, h.day = :today as today, h.key, h.path, h.title,
                               h.detail ->> 'origin' as origin, (h.detail ->> 'minutes')::int as minutes,
                               array(select note from jsonb_array_elements_text(h.detail -> 'notes') note
                                      where note is not null) as notes,
                               coalesce(c.name, a.name) as who, e.name as entered_by, h.detail ->> 'badge' as badge,
                               (h.detail ->> 'badgeOn')::date as badge_on,
                               (h.detail ->> 'badgeNumber')::int as badge_number,
                               coalesce((h.detail ->> 'alert')::boolean, false) as alert,
                               case when :it then (h.detail ->> 'shared')::boolean end as shared
                          from (select * from (%s) every
                                 where (day, key, step) < (:day, :id, :step)
                                 order by day desc, key desc, step desc
                                 limit :limit) h
                          left join account a on a.id = h.account_id
                          left join contact c on c.partner_id = :partner and c.id = h.contact_id
                          left join account e on e.id = h.entered_by
                         order by h.day desc, h.key desc, h.step desc
                        """.formatted(
                                Stream.concat(Stream.of(NOTHING), parts).collect(Collectors.joining(" union all "))))
                .param("partner", access.partnerId())
                .param("it", access.isIt())
                .param("today", today.date())
                .param("day", key.place().day())
                .param("id", key.place().id())
                .param("step", key.step())
                .param("limit", most)
                .query(TimelinePage.Row.class)
                .list();
    }
}
