package org.leanout.interaction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.ReaderZone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads interactions. A partner's people see the shared ones, and of those nothing that is internal. */
@Component
class InteractionQueries {

    private final JdbcClient jdbc;
    private final ReaderZone zone;

    InteractionQueries(JdbcClient jdbc, ReaderZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    Optional<InteractionPage.Details> find(PartnerAccess access, UUID id) {
        return jdbc.sql("""
                        select i.id, i.version, i.summary, i.happened_on, i.kind, i.invited_by, i.origin, i.place,
                               i.minutes, i.two_way, i.topic, case when :it then i.learned end as learned, i.notes, i.outcomes,
                               i.input, i.adoption, i.shared,
                               e.name as entered_by, i.entered_at at time zone :zone as entered_at,
                               c.name as confirmed_by, i.invitation_confirmed_on as confirmed_on
                          from interaction i
                          join person e on e.id = i.entered_by
                          left join partner_person c
                            on c.partner_id = i.partner_id and c.id = i.invitation_confirmed_by
                         where i.partner_id = :partner and i.id = :id and i.removed_at is null and (i.shared or :it)
                        """)
                .param("partner", access.partnerId())
                .param("id", id)
                .param("it", access.isIt())
                .param("zone", zone.id())
                .query(InteractionPage.Details.class)
                .optional();
    }

    List<InteractionPage.Person> participants(PartnerAccess access, UUID id) {
        return jdbc.sql("""
                        select coalesce(p.contact_id, p.account_id) as id, coalesce(c.name, a.name) as name,
                               p.contact_id is not null as of_partner
                          from participant p
                          left join partner_person c on c.partner_id = p.partner_id and c.id = p.contact_id
                          left join person a on a.id = p.account_id
                         where p.partner_id = :partner and p.interaction_id = :id
                         order by of_partner desc, name, id
                        """)
                .param("partner", access.partnerId())
                .param("id", id)
                .query(InteractionPage.Person.class)
                .list();
    }
}
