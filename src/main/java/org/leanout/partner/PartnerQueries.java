package org.leanout.partner;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the partner's own record and its people. */
@Component
class PartnerQueries {

    private final JdbcClient jdbc;

    PartnerQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The edit form of a partner that the door has let through. */
    PartnerForm form(UUID partnerId) {
        return jdbc.sql("""
                        select id, version, name, unit, purpose, tier, criticality, dependence,
                               array_to_string(tags, ', ') as tags,
                               review_interval, null::uuid as owner_id
                          from partner where id = :partner
                        """)
                .param("partner", partnerId)
                .query(PartnerForm.class)
                .single();
    }

    PartnerPage.Details details(UUID partnerId) {
        return jdbc.sql("""
                        select p.tier, p.criticality, p.dependence, r.days as rhythm, array_to_string(p.tags, ', ') as tags, p.review_interval,
                               p.added_on, p.sponsor_id
                          from partner p join partner_rhythm r on r.partner_id = p.id
                         where p.id = :partner
                        """)
                .param("partner", partnerId)
                .query(PartnerPage.Details.class)
                .single();
    }

    /** Who looked after the partner when, latest first. */
    List<PartnerPage.Duties> duties(UUID partnerId) {
        return jdbc.sql("""
                        select s.account_id, p.name, s.duty, s.from_on, s.until_on
                          from assignment s join person p on p.id = s.account_id
                         where s.partner_id = :partner
                         order by s.from_on desc, s.duty desc
                        """)
                .param("partner", partnerId)
                .query(PartnerPage.Duties.class)
                .list();
    }

    /** The partner's people by name, those who left at the end; what IT thinks of them is read for IT only. */
    List<ContactListPage.Row> contacts(PartnerAccess access) {
        return jdbc.sql("""
                        select c.id, c.name, c.job, c.address, case when :it then c.influence end as influence,
                               case when :it then c.interest end as interest, case when :it then c.stance end as stance,
                               c.left_on,
                               c.account_id is not null as signs_in, coalesce(p.sponsor_id = c.id, false) as sponsor
                          from contact c join partner p on p.id = c.partner_id
                         where c.partner_id = :partner
                         order by c.left_on is not null, c.name, c.id
                        """)
                .param("partner", access.partnerId())
                .param("it", access.isIt())
                .query(ContactListPage.Row.class)
                .list();
    }

    /** One of them, for IT. */
    Optional<ContactPage.Details> contact(PartnerAccess access, UUID id) {
        return jdbc.sql("""
                        select id, version, name, job, address, influence, interest, stance, left_on
                          from contact where partner_id = :partner and id = :id and :it
                        """)
                .param("partner", access.partnerId())
                .param("id", id)
                .param("it", access.isIt())
                .query(ContactPage.Details.class)
                .optional();
    }

    /** The partners that a person is a member of, and the names of all others. */
    List<MembershipPage.Row> memberships(UUID accountId) {
        return jdbc.sql("""
                        select p.id, p.name, c.id is not null as member
                          from partner p
                          left join contact c on c.partner_id = p.id and c.account_id = :account
                         where p.archived_on is null or c.id is not null
                         order by p.name, p.id
                        """)
                .param("account", accountId)
                .query(MembershipPage.Row.class)
                .list();
    }

    Optional<String> personName(UUID accountId) {
        return jdbc.sql("select name from person where id = :id and 'PARTNER' = any (roles)")
                .param("id", accountId)
                .query(String.class)
                .optional();
    }
}
