package org.leanout.help;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.DayKey;
import org.leanout.shared.Origin;
import org.leanout.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads offers and requests together. A partner's people see an offer from the day it was made. */
@Component
class HelpQueries {

    private final JdbcClient jdbc;

    HelpQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One partner's offers and requests, latest first; {@code after} is the key that the slice before ended with. */
    Slice<HelpListPage.Row> list(
            PartnerAccess access, HelpShelf shelf, @Nullable Origin origin, @Nullable String after) {
        DayKey key = DayKey.latestFirst(after);
        List<HelpListPage.Row> rows = jdbc.sql("""
                        select h.*, c.name as contact
                          from ((select o.id, false as request, o.title, o.shown_on as day, o.origin,
                                        'OfferState.' || o.state as state, o.timing, o.minutes, o.contact_id,
                                        o.ask_again_on, o.rating, o.offered_on is null as internal, false as removed
                                   from offer o
                                  where o.partner_id = :partner and (o.offered_on is not null or :it)
                                    and (:all or o.state in ('DRAFT', 'OFFERED', 'ACCEPTED'))
                                    and (cast(:origin as text) is null or o.origin = :origin)
                                    and (o.shown_on, o.id) < (:day, :id)
                                  order by o.shown_on desc, o.id desc
                                  limit :limit)
                                union all
                                (select r.id, true, r.title, r.asked_on, 'REQUESTED', 'RequestState.' || r.state,
                                        null, null, r.contact_id, null, null, false, r.removed_on is not null
                                   from request r
                                  where r.partner_id = :partner
                                    and (:all or r.state in ('OPEN', 'IN_WORK') and r.removed_on is null)
                                    and coalesce(:origin, 'REQUESTED') = 'REQUESTED'
                                    and (r.asked_on, r.id) < (:day, :id)
                                  order by r.asked_on desc, r.id desc
                                  limit :limit)) h
                          left join partner_person c on c.partner_id = :partner and c.id = h.contact_id
                         order by h.day desc, h.id desc
                         limit :limit
                        """)
                .param("partner", access.partnerId())
                .param("it", access.isIt())
                .param("all", shelf == HelpShelf.ALL)
                .param("origin", origin == null ? null : origin.name())
                .param("day", key.day())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(HelpListPage.Row.class)
                .list();
        return Slice.of(rows, row -> new DayKey(row.day(), row.id()).toString());
    }
}
