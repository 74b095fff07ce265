package org.leanout.proposal;

import java.util.UUID;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.NotFound;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What both sides say about the proposals. */
@Service
@Transactional
public class Comments {

    private final CommentRepository comments;
    private final Proposals proposals;
    private final Today today;

    Comments(CommentRepository comments, Proposals proposals, Today today) {
        this.comments = comments;
        this.proposals = proposals;
        this.today = today;
    }

    /** Says something; sent twice, the form says it once. */
    public void add(PartnerAccess access, UUID proposalId, CommentForm form) {
        Proposal proposal = proposals.find(access, proposalId);
        if (comments.existsById(new PartnerKey(access.partnerId(), form.id()))) return;
        Comment comment = comments.save(new Comment(proposal, form, access, today));
        if (comment.isOfPartner()) proposal.hear();
    }

    public void change(PartnerAccess access, UUID proposalId, UUID id, CommentForm form) {
        find(access, proposals.find(access, proposalId), id).change(form, access.me(), today.now());
    }

    /** Takes it back: no partner sees it any more, and for IT a trace stays. */
    public void remove(PartnerAccess access, UUID proposalId, UUID id) {
        Proposal proposal = proposals.find(access, proposalId);
        find(access, proposal, id).remove(access.me(), today.now());
        if (!comments.isAnswered(access.partnerId(), proposalId, proposal.sentAt())) proposal.hearNothing();
    }

    private Comment find(PartnerAccess access, Proposal proposal, UUID id) {
        return comments.findById(new PartnerKey(access.partnerId(), id))
                .filter(comment -> comment.isOf(proposal) && comment.isVisibleTo(access))
                .orElseThrow(NotFound::new);
    }
}
