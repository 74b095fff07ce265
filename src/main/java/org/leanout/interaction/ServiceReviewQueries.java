package org.leanout.interaction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.DayKey;
import org.leanout.shared.Slice;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads service reviews and planning sessions. A partner's people see the shared ones. */
@Component
class ServiceReviewQueries {

    private final JdbcClient jdbc;
    private final Today today;

    ServiceReviewQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    ServiceReviewListPage.Interval interval(PartnerAccess access) {
        return jdbc.sql("""
                        select r.days, h.last_on, coalesce(h.last_on, r.added_on) + r.days as due_on, h.planned_on,
                               coalesce(h.last_on, r.added_on) + r.days < :today as late
                          from partner_review_interval r
                         cross join lateral (
                               select max(happened_on) filter (where happened_on <= :today) as last_on,
                                      min(happened_on) filter (where happened_on > :today) as planned_on
                                 from interaction
                                where partner_id = r.partner_id and kind = 'SERVICE_REVIEW' and removed_at is null
                                  and (shared or :it)) h
                         where r.partner_id = :partner
                        """)
                .param("partner", access.partnerId())
                .param("today", today.date())
                .param("it", access.isIt())
                .query(ServiceReviewListPage.Interval.class)
                .single();
    }

    /** The latest first, those that are planned on top; {@code after} is the key that the slice before ended with. */
    Slice<ServiceReviewListPage.Row> list(PartnerAccess access, @Nullable String after) {
        DayKey key = DayKey.latestFirst(after);
        List<ServiceReviewListPage.Row> rows = jdbc.sql("""
                        select i.id, i.kind, i.happened_on, i.happened_on > :today as ahead, i.summary, i.shared,
                               i.invited_by, c.name as confirmed_by, i.outcomes, i.input, i.adoption
                          from interaction i
                          left join partner_person c
                            on c.partner_id = i.partner_id and c.id = i.invitation_confirmed_by
                         where i.partner_id = :partner and i.kind in ('SERVICE_REVIEW', 'PLANNING_SESSION')
                           and i.removed_at is null and (i.shared or :it) and (i.happened_on, i.id) < (:day, :id)
                         order by i.happened_on desc, i.id desc
                         limit :limit
                        """)
                .param("partner", access.partnerId())
                .param("today", today.date())
                .param("it", access.isIt())
                .param("day", key.day())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(ServiceReviewListPage.Row.class)
                .list();
        return Slice.of(rows, row -> new DayKey(row.happenedOn(), row.id()).toString());
    }
}
