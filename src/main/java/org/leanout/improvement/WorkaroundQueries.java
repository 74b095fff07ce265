package org.leanout.improvement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.DayKey;
import org.leanout.shared.ReaderZone;
import org.leanout.shared.Slice;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads workarounds, which both sides see. What they take is counted over the last 30 days. */
@Component
class WorkaroundQueries {

    private static final int DAYS = 30;

    private final JdbcClient jdbc;
    private final ReaderZone zone;
    private final Today today;

    WorkaroundQueries(JdbcClient jdbc, ReaderZone zone, Today today) {
        this.jdbc = jdbc;
        this.zone = zone;
        this.today = today;
    }

    /** One partner's workarounds, in the order of the list; {@code after} is the key that the slice before ended with. */
    Slice<WorkaroundListPage.Row> list(PartnerAccess access, @Nullable String after) {
        DayKey key = DayKey.earliestFirst(after);
        List<WorkaroundListPage.Row> rows = jdbc.sql("""
                        select w.id, w.what, w.task, w.holds, w.since_on, w.state, w.settled_on, m.times, m.minutes,
                               w.in_order
                          from workaround w
                         cross join lateral (
                               select count(*) as times, coalesce(sum(m.minutes), 0) as minutes
                                 from mending m
                                where m.partner_id = w.partner_id and m.workaround_id = w.id
                                  and m.removed_at is null and m.happened_on > :today - :days) m
                         where w.partner_id = :partner and w.removed_at is null and (w.in_order, w.id) > (:day, :id)
                         order by w.in_order, w.id
                         limit :limit
                        """)
                .param("today", today.date())
                .param("days", DAYS)
                .param("partner", access.partnerId())
                .param("day", key.day())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(WorkaroundListPage.Row.class)
                .list();
        return Slice.of(rows, row -> new DayKey(row.inOrder(), row.id()).toString());
    }

    /** What all that hold take together. */
    WorkaroundListPage.Total total(PartnerAccess access) {
        return jdbc.sql("""
                        select count(*) as holding, min(w.since_on) as oldest,
                               count(*) filter (where w.state = 'ACCEPTED') as permanent,
                               coalesce(sum((select sum(m.minutes) from mending m
                                              where m.partner_id = w.partner_id and m.workaround_id = w.id
                                                and m.removed_at is null
                                                and m.happened_on > :today - :days)), 0) as minutes
                          from workaround w
                         where w.partner_id = :partner and w.removed_at is null and w.state <> 'GONE'
                        """)
                .param("today", today.date())
                .param("days", DAYS)
                .param("partner", access.partnerId())
                .query(WorkaroundListPage.Total.class)
                .single();
    }

    Optional<WorkaroundPage.Details> find(PartnerAccess access, UUID id) {
        return jdbc.sql("""
                        select w.id, w.version, w.what, w.task, w.holds, w.since_on, w.state, w.settled_on,
                               i.id as improvement_id, i.what as improvement, i.state as improvement_state, w.because,
                               m.times, m.minutes, m.ever_times, m.ever_minutes, e.name as entered_by,
                               w.entered_at at time zone :zone as entered_at, w.entered_on
                          from workaround w
                          join person e on e.id = w.entered_by
                          left join improvement i on i.partner_id = w.partner_id and i.id = w.improvement_id
                                                 and i.removed_at is null
                         cross join lateral (
                               select count(*) filter (where m.happened_on > :today - :days) as times,
                                      coalesce(sum(m.minutes) filter (where m.happened_on > :today - :days), 0)
                                          as minutes,
                                      count(*) as ever_times, coalesce(sum(m.minutes), 0) as ever_minutes
                                 from mending m
                                where m.partner_id = w.partner_id and m.workaround_id = w.id
                                  and m.removed_at is null) m
                         where w.partner_id = :partner and w.id = :id and w.removed_at is null
                        """)
                .param("zone", zone.id())
                .param("today", today.date())
                .param("days", DAYS)
                .param("partner", access.partnerId())
                .param("id", id)
                .query(WorkaroundPage.Details.class)
                .optional();
    }

    /** The times that it was mended, latest first; {@code after} is the key that the slice before ended with. */
    Slice<WorkaroundPage.Mended> mendings(PartnerAccess access, UUID id, @Nullable String after) {
        DayKey key = DayKey.latestFirst(after);
        List<WorkaroundPage.Mended> rows = jdbc.sql("""
                        select m.id, m.happened_on, m.minutes, m.note, m.entered_by as entered_by_id,
                               e.name as entered_by, m.entered_on
                          from mending m
                          join person e on e.id = m.entered_by
                         where m.partner_id = :partner and m.workaround_id = :id and m.removed_at is null
                           and (m.happened_on, m.id) < (:day, :place)
                         order by m.happened_on desc, m.id desc
                         limit :limit
                        """)
                .param("partner", access.partnerId())
                .param("id", id)
                .param("day", key.day())
                .param("place", key.id())
                .param("limit", Slice.FETCH)
                .query(WorkaroundPage.Mended.class)
                .list();
        return Slice.of(rows, row -> new DayKey(row.happenedOn(), row.id()).toString());
    }
}
