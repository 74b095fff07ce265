package org.leanout.sso;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.leanout.partner.Memberships;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Begins a membership when a person's claims first name the partner, and ends it when they do so no more. In between it is
 * left alone, as are memberships that no claim ever named: what somebody has done by hand stays.
 */
@Component
class ClaimedMemberships {

    private final Memberships memberships;
    private final JdbcClient jdbc;

    ClaimedMemberships(Memberships memberships, JdbcClient jdbc) {
        this.memberships = memberships;
        this.jdbc = jdbc;
    }

    void endAllBut(Set<UUID> named, UUID accountId) {
        Set<UUID> ended = new HashSet<>(at(accountId));
        ended.removeAll(named);
        for (UUID partner : ended) {
            memberships.release(accountId, partner);
            jdbc.sql("delete from claimed_membership where account_id = :account and partner_id = :partner")
                    .param("account", accountId)
                    .param("partner", partner)
                    .update();
        }
    }

    void begin(Set<UUID> named, UUID accountId) {
        Set<UUID> begun = new HashSet<>(named);
        begun.removeAll(at(accountId));
        for (UUID partner : begun)
            if (memberships.admit(accountId, partner))
                jdbc.sql("insert into claimed_membership (account_id, partner_id) values (:account, :partner)")
                        .param("account", accountId)
                        .param("partner", partner)
                        .update();
    }

    private Set<UUID> at(UUID accountId) {
        return jdbc.sql("select partner_id from claimed_membership where account_id = :account")
                .param("account", accountId)
                .query(UUID.class)
                .set();
    }
}
