package org.leanout.proposal;

import java.util.Optional;
import java.util.UUID;
import org.leanout.partner.PartnerAccess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads attached files. A partner's people see the shared ones, of proposals that were sent. */
@Component
class AttachmentQueries {

    /** A file that may be had. */
    record Named(String name, FileType type) {}

    private final JdbcClient jdbc;

    AttachmentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Named> find(PartnerAccess access, UUID proposalId, UUID id) {
        return jdbc.sql("""
                        select f.name, f.type
                          from attachment f
                          join proposal p on p.partner_id = f.partner_id and p.id = f.proposal_id
                         where f.partner_id = :partner and f.proposal_id = :proposal and f.id = :id
                           and f.removed_at is null and (:it or not f.internal and p.sent_on is not null)
                        """)
                .param("partner", access.partnerId())
                .param("proposal", proposalId)
                .param("id", id)
                .param("it", access.isIt())
                .query(Named.class)
                .optional();
    }
}
