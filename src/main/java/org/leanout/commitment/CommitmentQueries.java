package org.leanout.commitment;

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

/** Reads promises. Both sides see them all: a promise is made to somebody. */
@Component
class CommitmentQueries {

    private final JdbcClient jdbc;
    private final ReaderZone zone;
    private final Today today;

    CommitmentQueries(JdbcClient jdbc, ReaderZone zone, Today today) {
        this.jdbc = jdbc;
        this.zone = zone;
        this.today = today;
    }

    /** One partner's promises, in the order of the list; {@code after} is the key that the slice before ended with. */
    Slice<CommitmentListPage.Row> list(PartnerAccess access, @Nullable String after) {
        DayKey key = DayKey.earliestFirst(after);
        List<CommitmentListPage.Row> rows = jdbc.sql("""
                        select c.id, c.what, c.owed_by, a.name as account, p.name as contact, c.due_on, c.state,
                               c.settled_on, c.dropped_because, c.in_order,
                               greatest(coalesce(c.settled_on, :today) - c.due_on, 0) as days_late
                          from commitment c
                          left join person a on a.id = c.account_id
                          left join partner_person p on p.partner_id = c.partner_id and p.id = c.contact_id
                         where c.partner_id = :partner and c.removed_at is null
                           and (c.in_order, c.id) > (:day, :id)
                         order by c.in_order, c.id
                         limit :limit
                        """)
                .param("today", today.date())
                .param("partner", access.partnerId())
                .param("day", key.day())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(CommitmentListPage.Row.class)
                .list();
        return Slice.of(rows, row -> new DayKey(row.inOrder(), row.id()).toString());
    }

    Optional<CommitmentPage.Details> find(PartnerAccess access, UUID id) {
        return jdbc.sql("""
                        select c.id, c.version, c.what, c.owed_by, c.account_id, a.name as account, c.contact_id,
                               p.name as contact, c.noted_on, c.due_on, c.first_due_on, c.state, c.settled_on,
                               s.name as settled_by, c.dropped_because, e.name as entered_by,
                               c.entered_at at time zone :zone as entered_at, c.entered_on,
                               greatest(coalesce(c.settled_on, :today) - c.due_on, 0) as days_late,
                               c.origin_id, o.path as origin_path, o.title as origin
                          from commitment c
                          join person e on e.id = c.entered_by
                          left join person a on a.id = c.account_id
                          left join person s on s.id = c.settled_by
                          left join partner_person p on p.partner_id = c.partner_id and p.id = c.contact_id
                          left join promise_origin o on o.partner_id = c.partner_id and o.id = c.origin_id
                         where c.partner_id = :partner and c.id = :id and c.removed_at is null
                        """)
                .param("zone", zone.id())
                .param("today", today.date())
                .param("partner", access.partnerId())
                .param("id", id)
                .query(CommitmentPage.Details.class)
                .optional();
    }

    /** What a new promise is to come from. */
    Optional<PromiseOrigin> origin(PartnerAccess access, UUID id) {
        return jdbc.sql("select id, title, contact_id from promise_origin where partner_id = :partner and id = :id")
                .param("partner", access.partnerId())
                .param("id", id)
                .query(PromiseOrigin.class)
                .optional();
    }
}
