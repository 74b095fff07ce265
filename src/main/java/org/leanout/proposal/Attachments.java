package org.leanout.proposal;

import java.util.UUID;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.NotFound;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files beside the proposals; their content lies where a setting says. */
@Service
@Transactional
public class Attachments {

    private final AttachmentRepository attachments;
    private final Proposals proposals;
    private final AttachmentSettings settings;
    private final FileStore files;
    private final Today today;

    Attachments(
            AttachmentRepository attachments,
            Proposals proposals,
            AttachmentSettings settings,
            FileStore files,
            Today today) {
        this.attachments = attachments;
        this.proposals = proposals;
        this.settings = settings;
        this.files = files;
        this.today = today;
    }

    /** Attaches a file; sent twice, it is one. */
    public void add(PartnerAccess access, UUID proposalId, AttachmentForm form) {
        Proposal proposal = proposals.find(access, proposalId);
        if (attachments.existsById(new PartnerKey(access.partnerId(), form.id()))) return;
        proposal.mustNotBeWithdrawn();
        Upload upload = Upload.of(form.file(), settings);
        if (attachments.countByPartnerIdAndProposalIdAndRemovedAtIsNull(access.partnerId(), proposalId)
                >= settings.most()) throw Refused.at("file", "refused.attachment.many", settings.most());
        attachments.save(new Attachment(proposal, form, upload, access, today.now()));
        attachments.flush();
        files.put(new PartnerKey(access.partnerId(), form.id()), upload.content());
    }

    /** Takes it away: its content is gone, that it was there stays in the history. */
    public void remove(PartnerAccess access, UUID proposalId, UUID id) {
        proposals.find(access, proposalId);
        attachments
                .findById(new PartnerKey(access.partnerId(), id))
                .filter(found -> found.wholeId().equals(proposalId) && found.isVisibleTo(access))
                .orElseThrow(NotFound::new)
                .remove(access, today.now());
        files.remove(new PartnerKey(access.partnerId(), id));
    }
}
