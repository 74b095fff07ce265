package org.leanout.proposal;

import java.util.Optional;
import java.util.UUID;
import org.leanout.partner.PartnerAccess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads attached files. A partner's people see the shared ones, of proposals that were sent. */
@Component
class AttachmentQueries {

    /** A file with its content. */
    record Content(String name, FileType type, byte[] content) {}

    private final JdbcClient jdbc;

    AttachmentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Content> find(PartnerAccess access, UUID proposalId, UUID id) {
        return jdbc.sql("""
                        select f.name, f.type, c.content
                          from attachment f
                          join proposal p on p.partner_id = f.partner_id and p.id = f.proposal_id
                          join attachment_content c on c.partner_id = f.partner_id and c.attachment_id = f.id
                         where f.partner_id = :partner and f.proposal_id = :proposal and f.id = :id
                           and f.removed_at is null and (:it or not f.internal and p.sent_on is not null)
                        """)
                .param("partner", access.partnerId())
                .param("proposal", proposalId)
                .param("id", id)
                .param("it", access.isIt())
                .query((row, number) -> new Content(
                        row.getString("name"), FileType.valueOf(row.getString("type")), row.getBytes("content")))
                .optional();
    }
}
