package org.leanout.proposal;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerPeople;
import org.leanout.shared.NotFound;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked to answer a proposal, and whether those who did felt heard. */
@Service
@Transactional
public class Feedback {

    private final Proposals proposals;
    private final CommentRepository comments;
    private final VerdictRepository verdicts;
    private final FeltHeardRepository heard;
    private final PartnerPeople people;
    private final ProposalNotices notices;
    private final Today today;

    Feedback(
            Proposals proposals,
            CommentRepository comments,
            VerdictRepository verdicts,
            FeltHeardRepository heard,
            PartnerPeople people,
            ProposalNotices notices,
            Today today) {
        this.proposals = proposals;
        this.comments = comments;
        this.verdicts = verdicts;
        this.heard = heard;
        this.people = people;
        this.notices = notices;
        this.today = today;
    }

    /** Asks others, or until another day; those who are new to it are told, and whoever is to decide from now on. */
    public void ask(PartnerAccess access, UUID id, FeedbackForm form) {
        people.mustExist(access.partnerId(), form.everybody(), Set.of());
        Proposal proposal = proposals.find(access, id);
        Set<UUID> fresh = new HashSet<>(form.everybody());
        fresh.removeAll(proposal.readerIds());
        if (form.decider() != null && !proposal.isDecidedBy(form.decider())) fresh.add(form.decider());
        proposal.ask(form, today.date());
        notices.asked(access, proposal, fresh);
    }

    /** Takes the word of somebody who has answered; they may say something else later. */
    public void feel(PartnerAccess access, UUID id, FeltHeardForm form) {
        Proposal proposal = proposals.find(access, id);
        UUID me = access.contactId();
        if (me == null) throw new NotFound();
        if (!hasAnswered(proposal, me)) throw new Refused("refused.heard.first");
        FeltHeard said = heard.findByPartnerIdAndProposalIdAndContactId(access.partnerId(), id, me)
                .orElseGet(() -> new FeltHeard(proposal, me, form.score(), today.date()));
        said.say(form.score(), today.date());
        heard.save(said);
    }

    private boolean hasAnswered(Proposal proposal, UUID contact) {
        return verdicts.existsByPartnerIdAndProposalIdAndContactIdAndOnBehalfFalse(
                        proposal.partnerId(), proposal.id(), contact)
                || comments.existsByPartnerIdAndProposalIdAndContactIdAndRemovedAtIsNull(
                        proposal.partnerId(), proposal.id(), contact);
    }
}
