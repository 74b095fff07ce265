package org.leanout.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.DayKey;
import org.leanout.shared.Slice;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what is still open between both sides: harm without a reply, disputes and complaints first, then by day. These
 * four lie 500 years apart, so that one day is the place of each in the list; what has no day comes after what has one.
 */
@Component
class OpenQueries {

    private final JdbcClient jdbc;
    private final Today today;

    OpenQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** The first ones. */
    List<OpenPage.Row> first(PartnerAccess access, int shown) {
        return read(access, null, shown);
    }

    /** All of them; {@code after} is the key that the slice before ended with. */
    Slice<OpenPage.Row> list(PartnerAccess access, @Nullable String after) {
        return Slice.of(read(access, after, Slice.FETCH), row -> new DayKey(row.inOrder(), row.key()).toString());
    }

    private List<OpenPage.Row> read(PartnerAccess access, @Nullable String after, int limit) {
        DayKey key = DayKey.earliestFirst(after);
        return jdbc.sql("""
                        select o.kind, o.id, o.title, o.by_it, coalesce(a.name, c.name) as who, o.due_on,
                               greatest(:today - o.due_on, 0) as days_late, o.in_order, o.key, o.total
                          from (select u.*, p.in_order, coalesce(u.id, :partner) as key, count(*) over () as total
                                  from (select 'promises' as kind, id, what as title, owed_by = 'IT' as by_it, account_id,
                                               contact_id, due_on
                                          from commitment
                                         where partner_id = :partner and state = 'OPEN' and removed_at is null
                                        union all
                                        select 'proposals', id, title, false, null, decider_id, answer_due_on
                                          from proposal
                                         where partner_id = :partner and state in ('SENT', 'ANSWERED') and verdict is null
                                        union all
                                        select 'offers', id, title, false, null, contact_id, null
                                          from offer
                                         where partner_id = :partner and state = 'OFFERED'
                                        union all
                                        select 'requests', id, title, true, null, null, null
                                          from request
                                         where partner_id = :partner and state in ('OPEN', 'IN_WORK') and removed_on is null
                                        union all
                                        select 'disputes', id, reason, true, null, null, null
                                          from dispute
                                         where partner_id = :partner and outcome is null and reply is null
                                           and raised_contact_id is not null
                                        union all
                                        select 'impacts', id, what, true, null, null, harm_on + 30
                                          from impact
                                         where partner_id = :partner and harm_on is not null and replied_on is null
                                           and removed_at is null
                                        union all
                                        select 'complaints', id, what, done_on is null, owner_id, contact_id, raised_on + 30
                                          from complaint
                                         where partner_id = :partner and closed_on is null and removed_at is null
                                        union all
                                        select 'demands', id, title, state = 'OPEN', null, contact_id, null
                                          from demand
                                         where partner_id = :partner and removed_at is null
                                           and (state = 'OPEN' or state = 'AGREED' and confirmed_by is null)
                                        union all
                                        select 'ambition', null, because, it_on is null, null, null, null
                                          from ambition
                                         where partner_id = :partner and (it_on is null or they_on is null)
                                        union all
                                        select 'bypasses', id, what, true, null, null, null
                                          from bypass
                                         where partner_id = :partner and learned is null and removed_at is null) u
                                 cross join lateral (
                                       select (least(coalesce(u.due_on, date '2400-01-01'), date '2400-01-01')
                                               + coalesce(array_position(
                                                     array['impacts', 'disputes', 'complaints'], u.kind) - 1, 3)
                                                 * interval '500 years')::date as in_order) p) o
                          left join account a on a.id = o.account_id and o.by_it
                          left join contact c on c.partner_id = :partner and c.id = o.contact_id and not o.by_it
                         where (o.in_order, o.key) > (:day, :id)
                         order by o.in_order, o.key
                         limit :limit
                        """)
                .param("partner", access.partnerId())
                .param("today", today.date())
                .param("day", key.day())
                .param("id", key.id())
                .param("limit", limit)
                .query(OpenPage.Row.class)
                .list();
    }
}
