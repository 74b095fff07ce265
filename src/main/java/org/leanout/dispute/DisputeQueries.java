package org.leanout.dispute;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.DayKey;
import org.leanout.shared.ReaderZone;
import org.leanout.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads disputes. Both sides see them all; the titles of IT's own interactions are for IT. */
@Component
class DisputeQueries {

    private final JdbcClient jdbc;
    private final ReaderZone zone;

    DisputeQueries(JdbcClient jdbc, ReaderZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** What is open first, the latest on top; {@code after} is the key that the slice before ended with. */
    Slice<DisputeListPage.Row> list(PartnerAccess access, @Nullable String after) {
        DayKey key = DayKey.latestFirst(after);
        List<DisputeListPage.Row> rows = jdbc.sql("""
                        select d.id, d.kind, d.record_day, d.reason, r.name as raised_by, d.raised_on, d.replied_on,
                               d.outcome, d.settled_on, d.in_order,
                               case when :it or i.id is null then d.title end as title
                          from dispute d
                          join person r on r.id = d.raised_by
                          left join internal_record i on i.partner_id = d.partner_id and i.id = d.record_id
                         where d.partner_id = :partner and (d.in_order, d.id) < (:day, :id)
                         order by d.in_order desc, d.id desc
                         limit :limit
                        """)
                .param("partner", access.partnerId())
                .param("it", access.isIt())
                .param("day", key.day())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(DisputeListPage.Row.class)
                .list();
        return Slice.of(rows, row -> new DayKey(row.inOrder(), row.id()).toString());
    }

    Optional<DisputePage.Details> find(PartnerAccess access, UUID id) {
        return jdbc.sql("""
                        select d.id, d.version, d.record_id, d.kind, d.record_day, d.reason, r.name as raised_by,
                               d.raised_contact_id is not null as raised_by_partner,
                               d.raised_at at time zone :zone as raised_at, d.reply, a.name as replied_by, d.replied_on,
                               d.outcome, d.words, s.name as settled_by, d.settled_on,
                               case when :it or i.id is null then d.title end as title
                          from dispute d
                          join person r on r.id = d.raised_by
                          left join internal_record i on i.partner_id = d.partner_id and i.id = d.record_id
                          left join person a on a.id = d.replied_by
                          left join person s on s.id = d.settled_by
                         where d.partner_id = :partner and d.id = :id
                        """)
                .param("zone", zone.id())
                .param("it", access.isIt())
                .param("partner", access.partnerId())
                .param("id", id)
                .query(DisputePage.Details.class)
                .optional();
    }
}
