package org.leanout.proposal;

import java.util.UUID;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.NotFound;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files beside the proposals; their content lies in the database, so that a backup has everything. */
@Service
@Transactional
public class Attachments {

    private final AttachmentRepository attachments;
    private final Proposals proposals;
    private final AttachmentSettings settings;
    private final JdbcClient jdbc;
    private final Today today;

    Attachments(
            AttachmentRepository attachments,
            Proposals proposals,
            AttachmentSettings settings,
            JdbcClient jdbc,
            Today today) {
        this.attachments = attachments;
        this.proposals = proposals;
        this.settings = settings;
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Attaches a file; sent twice, it is one. */
    public void add(PartnerAccess access, UUID proposalId, AttachmentForm form) {
        Proposal proposal = proposals.find(access, proposalId);
        if (attachments.existsById(new PartnerKey(access.partnerId(), form.id()))) return;
        Upload upload = Upload.of(form.file(), settings);
        if (attachments.countByPartnerIdAndProposalIdAndRemovedAtIsNull(access.partnerId(), proposalId)
                >= settings.most()) throw Refused.at("file", "refused.attachment.many", settings.most());
        attachments.save(new Attachment(proposal, form, upload, access, today.now()));
        attachments.flush();
        keep(access.partnerId(), form.id(), upload.content());
    }

    private void keep(UUID partnerId, UUID id, byte[] content) {
        jdbc.sql("insert into attachment_content (partner_id, attachment_id, content) values (:partner, :id, :content)")
                .param("partner", partnerId)
                .param("id", id)
                .param("content", content)
                .update();
    }

    /** Takes it away: its content is gone, that it was there stays in the history. */
    public void remove(PartnerAccess access, UUID proposalId, UUID id) {
        proposals.find(access, proposalId);
        attachments
                .findById(new PartnerKey(access.partnerId(), id))
                .filter(found -> found.wholeId().equals(proposalId) && found.isVisibleTo(access))
                .orElseThrow(NotFound::new)
                .remove(access, today.now());
        jdbc.sql("delete from attachment_content where partner_id = :partner and attachment_id = :id")
                .param("partner", access.partnerId())
                .param("id", id)
                .update();
    }
}
