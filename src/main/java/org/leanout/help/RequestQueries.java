package org.leanout.help;

import java.util.Optional;
import java.util.UUID;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.ReaderZone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one request. What a partner asked for is shared by nature. */
@Component
class RequestQueries {

    private final JdbcClient jdbc;
    private final ReaderZone zone;

    RequestQueries(JdbcClient jdbc, ReaderZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    Optional<RequestPage.Details> find(PartnerAccess access, UUID id) {
        return jdbc.sql("""
                        select r.id, r.version, r.title, r.what, r.contact_id, c.name as contact, r.asked_on, r.urgency,
                               r.size, r.state, r.started_on, r.ended_on, r.refusal, r.entered_by_partner,
                               e.name as entered_by, r.entered_at at time zone :zone as entered_at,
                               r.removed_on, d.name as removed_by, r.removal_reason, w.id as demand_id, w.title as demand
                          from request r
                          join partner_person c on c.partner_id = r.partner_id and c.id = r.contact_id
                          join person e on e.id = r.entered_by
                          left join person d on d.id = r.removed_by
                          left join lateral (
                               select id, title from demand_of_request
                                where partner_id = r.partner_id and request_id = r.id
                                order by id limit 1) w on true
                         where r.partner_id = :partner and r.id = :id
                        """)
                .param("partner", access.partnerId())
                .param("id", id)
                .param("zone", zone.id())
                .query(RequestPage.Details.class)
                .optional();
    }
}
