package org.leanout.partner;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.People.Choice;
import org.leanout.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who can be named on a partner's records: the partner's people, and the people of IT. */
@Component
public class PartnerPeople {

    /** Somebody to choose, on one of the two sides. */
    public record Named(UUID id, String name, boolean ofPartner) {}

    private final JdbcClient jdbc;

    PartnerPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Both sides, each by name; of those who have left, or may not sign in any more, only the ones named already. */
    public Sides choices(UUID partnerId, Collection<UUID> named) {
        List<Named> all = jdbc.sql("""
                        select id, name, true as of_partner from contact
                         where partner_id = :partner and (left_on is null or id = any (:named))
                        union all
                        select id, name, false from person
                         where status = 'ACTIVE' and roles && array['BRM', 'MANAGER'] or id = any (:named)
                         order by name, id
                        """)
                .param("partner", partnerId)
                .param("named", named.toArray(UUID[]::new))
                .query(Named.class)
                .list();
        return Sides.of(all);
    }

    /**
     * The people who can be named.
     *
     * @param contacts the partner's
     * @param colleagues of IT
     */
    public record Sides(List<Choice> contacts, List<Choice> colleagues) {

        static Sides of(List<Named> all) {
            return new Sides(side(all, true), side(all, false));
        }

        private static List<Choice> side(List<Named> all, boolean ofPartner) {
            return all.stream()
                    .filter(named -> named.ofPartner() == ofPartner)
                    .map(named -> new Choice(named.id(), named.name()))
                    .toList();
        }
    }

    /** Who of IT looks after the partner, if anybody does. */
    public Optional<UUID> owner(UUID partnerId) {
        return jdbc.sql("""
                        select account_id from assignment
                         where partner_id = :partner and duty = 'OWNER' and until_on is null
                        """).param("partner", partnerId).query(UUID.class).optional();
    }

    /** Who of the partner's people stands for all of it, if anybody is named. */
    public Optional<UUID> sponsor(UUID partnerId) {
        return jdbc.sql("select sponsor_id from partner where id = :partner and sponsor_id is not null")
                .param("partner", partnerId)
                .query(UUID.class)
                .optional();
    }

    /** The first of two of the partner's people, or else the second, who is still there and can sign in. */
    public @Nullable UUID reachable(UUID partnerId, UUID first, @Nullable UUID second) {
        return jdbc.sql("""
                        select id from contact
                         where partner_id = :partner and id in (:first, cast(:second as uuid))
                           and account_id is not null and left_on is null
                         order by id = :first desc
                         limit 1
                        """)
                .param("partner", partnerId)
                .param("first", first)
                .param("second", second)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    /** Throws {@link NotFound} unless all of them exist: a form names only people whom it was offered. */
    public void mustExist(UUID partnerId, Collection<UUID> contacts, Collection<UUID> colleagues) {
        int found = jdbc.sql("""
                        select (select count(*) from contact where partner_id = :partner and id = any (:contacts))
                             + (select count(*) from person where not 'PARTNER' = any (roles) and id = any (:colleagues))
                        """)
                .param("partner", partnerId)
                .param("contacts", contacts.toArray(UUID[]::new))
                .param("colleagues", colleagues.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
        if (found != contacts.size() + colleagues.size()) throw new NotFound();
    }
}
