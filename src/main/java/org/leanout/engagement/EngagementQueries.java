package org.leanout.engagement;

import java.util.List;
import java.util.UUID;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how IT keeps in touch with a partner. */
@Component
class EngagementQueries {

    private final JdbcClient jdbc;
    private final Today today;

    EngagementQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** The plan, or the tier's rhythm alone if there is none. */
    EngagementPage.Details plan(UUID partnerId) {
        return jdbc.sql("""
                        select e.id, e.version, r.tier, r.days, r.usual, r.agreed,
                               coalesce(e.channels, '{}') as channels, e.occasion, r.last_contact_on,
                               :today - r.quiet_since as quiet_days, r.due_on, :today >= r.quiet_on as quiet
                          from contact_rhythm r
                          left join engagement_plan e on e.partner_id = r.partner_id
                         where r.partner_id = :partner
                        """)
                .param("partner", partnerId)
                .param("today", today.date())
                .query(EngagementPage.Details.class)
                .single();
    }

    List<EngagementPage.Person> attendees(UUID partnerId) {
        return jdbc.sql("""
                        select coalesce(d.contact_id, d.account_id) as id, coalesce(c.name, a.name) as name,
                               d.contact_id is not null as of_partner
                          from attendee d
                          left join partner_person c on c.partner_id = d.partner_id and c.id = d.contact_id
                          left join person a on a.id = d.account_id
                         where d.partner_id = :partner
                         order by of_partner desc, name, id
                        """)
                .param("partner", partnerId)
                .query(EngagementPage.Person.class)
                .list();
    }
}
