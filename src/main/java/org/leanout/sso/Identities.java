package org.leanout.sso;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.leanout.account.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which account is whose: by what the provider calls them, and at the first time by their address. */
@Component
class Identities {

    record Known(UUID id, Status status) {}

    private final JdbcClient jdbc;

    Identities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Known> of(Described person) {
        return jdbc.sql("""
                        select p.id, p.status
                          from oidc_identity i join person p on p.id = i.account_id
                         where i.issuer = :issuer and i.subject = :subject
                        """)
                .param("issuer", person.issuer())
                .param("subject", person.subject())
                .query(Known.class)
                .optional();
    }

    Optional<Known> byAddress(String email) {
        return jdbc.sql("select id, status from person where email = :email")
                .param("email", email.strip().toLowerCase(Locale.ROOT))
                .query(Known.class)
                .optional();
    }

    /** Whether the account is somebody's already whom the same provider calls differently. */
    boolean isTaken(UUID accountId, String issuer) {
        return jdbc.sql("select exists (select 1 from oidc_identity where account_id = :account and issuer = :issuer)")
                .param("account", accountId)
                .param("issuer", issuer)
                .query(Boolean.class)
                .single();
    }

    void forget(UUID accountId) {
        jdbc.sql("delete from oidc_identity where account_id = :account")
                .param("account", accountId)
                .update();
    }

    void keep(Described person, UUID accountId) {
        jdbc.sql("insert into oidc_identity (issuer, subject, account_id) values (:issuer, :subject, :account)")
                .param("issuer", person.issuer())
                .param("subject", person.subject())
                .param("account", accountId)
                .update();
    }
}
