package org.leanout.proposal;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerObjectives;
import org.leanout.partner.PartnerPeople;
import org.leanout.partner.Voice;
import org.leanout.partner.Voices;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What IT proposes to the partners, and what they say to it. */
@Service
@Transactional
public class Proposals {

    private final ProposalRepository proposals;
    private final VersionRepository versions;
    private final VerdictRepository verdicts;
    private final PartnerPeople people;
    private final PartnerObjectives objectives;
    private final Voices voices;
    private final ProposalNotices notices;
    private final Once once;
    private final Today today;

    Proposals(
            ProposalRepository proposals,
            VersionRepository versions,
            VerdictRepository verdicts,
            PartnerPeople people,
            PartnerObjectives objectives,
            Voices voices,
            ProposalNotices notices,
            Once once,
            Today today) {
        this.proposals = proposals;
        this.versions = versions;
        this.verdicts = verdicts;
        this.people = people;
        this.objectives = objectives;
        this.voices = voices;
        this.notices = notices;
        this.once = once;
        this.today = today;
    }

    /** Begins one, which no partner sees yet; sent twice, the form makes one. */
    public void draft(PartnerAccess access, ProposalForm form) {
        access.mustNotBeArchived();
        once.hold(form.id());
        if (proposals.existsById(new PartnerKey(access.partnerId(), form.id()))) return;
        mustExist(access, form);
        proposals.save(new Proposal(access.partnerId(), form, access.me(), today.date()));
    }

    public void change(PartnerAccess access, UUID id, ProposalForm form) {
        mustExist(access, form);
        find(access, id).change(form);
    }

    /** @param read its version on the page it is sent from, since somebody else may have changed it; none without a page */
    public void send(PartnerAccess access, UUID id, @Nullable Integer read) {
        Proposal proposal = find(access, id);
        proposal.send(read, today);
        hand(access, proposal, null);
    }

    /** Sends the next version of what the partner has already; its note says what is new. Sent twice, it is one. */
    public void revise(PartnerAccess access, UUID id, ProposalForm form) {
        mustExist(access, form);
        Proposal proposal = find(access, id);
        if (proposal.wasRevisedBy(form)) return;
        proposal.revise(form, today);
        hand(access, proposal, form.note());
    }

    private void hand(PartnerAccess access, Proposal proposal, @Nullable String note) {
        versions.save(new ProposalVersion(proposal, note, access.me(), today));
        notices.sent(access, proposal, note);
    }

    /** Takes what one of the partner's people says: their own word, or what the BRM heard from them. */
    public void judge(PartnerAccess access, UUID id, VerdictForm form) {
        Proposal proposal = find(access, id);
        if (verdicts.existsById(new PartnerKey(access.partnerId(), form.id()))) return;
        Voice voice = voices.of(access, form.contactId(), form.saidOn());
        UUID sponsor = people.sponsor(access.partnerId()).orElse(null);
        Verdict verdict = new Verdict(proposal, form, voice, sponsor, today.now());
        if (verdict.isOnBehalf()) mustNotHaveSpoken(proposal, verdict.contactId());
        VerdictKind entered = proposal.entered();
        proposal.judge(verdict, people.reachable(access.partnerId(), voice.contactId(), sponsor));
        verdicts.save(verdict);
        notices.judged(access, proposal, verdict, entered, form.words());
    }

    private void mustNotHaveSpoken(Proposal proposal, UUID contact) {
        if (verdicts.existsByPartnerIdAndProposalIdAndContactIdAndOfVersionAndOnBehalfFalse(
                proposal.partnerId(), proposal.id(), contact, proposal.versions()))
            throw Refused.at("contactId", "refused.verdict.spoken");
    }

    /** Whether one of the partner's people is asked if a verdict that IT entered is what was said. */
    @Transactional(readOnly = true)
    public boolean isAskedWhetherSaid(PartnerAccess access, UUID id) {
        return proposals
                .findById(new PartnerKey(access.partnerId(), id))
                .filter(proposal -> proposal.isAskedOf(access.contactId()))
                .isPresent();
    }

    /** Whether what was said decides nothing, since the verdict is somebody else's. */
    @Transactional(readOnly = true)
    public boolean isOpinion(PartnerAccess access, UUID verdict) {
        return verdicts.findById(new PartnerKey(access.partnerId(), verdict))
                .filter(Verdict::isOpinion)
                .isPresent();
    }

    /** @param read as for {@link #send}: another answer may have come in the meantime */
    public void decide(PartnerAccess access, UUID id, @Nullable Integer read, boolean decided) {
        Proposal proposal = find(access, id);
        proposal.decide(read, decided, today.date());
        notices.ended(proposal);
    }

    public void withdraw(PartnerAccess access, UUID id, WithdrawalForm form) {
        Proposal proposal = find(access, id);
        proposal.withdraw(form.because(), today.date());
        notices.withdrawn(proposal);
    }

    /** One at a time: two people who answer in the same moment both are heard. */
    Proposal find(PartnerAccess access, UUID id) {
        access.mustNotBeArchived();
        once.hold(id);
        return proposals
                .findById(new PartnerKey(access.partnerId(), id))
                .filter(proposal -> proposal.isVisibleTo(access))
                .orElseThrow(NotFound::new);
    }

    private void mustExist(PartnerAccess access, ProposalForm form) {
        people.mustExist(access.partnerId(), form.everybody(), Set.of());
        objectives.mustExist(access.partnerId(), form.objectives());
    }
}
