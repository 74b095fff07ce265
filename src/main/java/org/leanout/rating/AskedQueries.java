package org.leanout.rating;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who can be asked, who was, and what I have answered myself. */
@Component
class AskedQueries {

    /** One of the partner's people; whoever has no account of their own cannot answer. */
    record Person(UUID id, String name, boolean able) {}

    private final JdbcClient jdbc;

    AskedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Person> people(UUID partnerId) {
        return jdbc.sql("""
                        select c.id, c.name, coalesce(a.status = 'ACTIVE', false) as able
                          from partner_person c left join person a on a.id = c.account_id
                         where c.partner_id = :partner and c.left_on is null
                         order by c.name, c.id
                        """).param("partner", partnerId).query(Person.class).list();
    }

    /** Throws {@link NotFound} unless all of them can: a form names only people whom it was offered. */
    void mustBeAbleToAnswer(UUID partnerId, Collection<UUID> contacts) {
        List<UUID> able =
                people(partnerId).stream().filter(Person::able).map(Person::id).toList();
        if (!able.containsAll(contacts)) throw new NotFound();
    }

    /** How many of those asked have not answered and still can. */
    int missing(UUID partnerId, UUID roundId) {
        return jdbc.sql("""
                        select count(*)
                          from round_invitation i
                          join partner_person c on c.partner_id = i.partner_id and c.id = i.contact_id
                          join person a on a.id = c.account_id and a.status = 'ACTIVE'
                         where i.partner_id = :partner and i.round_id = :round and c.left_on is null
                           and not exists (
                               select 1 from partner_answer x
                                where x.partner_id = i.partner_id and x.round_id = i.round_id
                                  and x.contact_id = i.contact_id)
                        """)
                .param("partner", partnerId)
                .param("round", roundId)
                .query(Integer.class)
                .single();
    }

    int answered(UUID partnerId, UUID roundId) {
        return jdbc.sql("select count(*) from partner_answer where partner_id = :partner and round_id = :round")
                .param("partner", partnerId)
                .param("round", roundId)
                .query(Integer.class)
                .single();
    }

    /** What I answered as one of the partner's people. */
    Optional<ViewForm> mine(PartnerAccess access, UUID roundId) {
        return jdbc.sql("""
                        select id, version, dependability, proactivity, dialogue, understanding, improvement,
                               shared_strategy, named
                          from partner_answer
                         where partner_id = :partner and round_id = :round and contact_id = cast(:me as uuid)
                        """)
                .param("partner", access.partnerId())
                .param("round", roundId)
                .param("me", access.contactId())
                .query(ViewForm.class)
                .optional();
    }

    /** What I answered for IT since I look after the partner. */
    Optional<ViewForm> forIt(PartnerAccess access, UUID roundId) {
        return jdbc.sql("""
                        select id, version, dependability, proactivity, dialogue, understanding, improvement,
                               shared_strategy, null::boolean as named
                          from it_view
                         where partner_id = :partner and round_id = :round and account_id = :me
                           and counts_until is null
                        """)
                .param("partner", access.partnerId())
                .param("round", roundId)
                .param("me", access.me().id())
                .query(ViewForm.class)
                .optional();
    }
}
