package org.leanout.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

@Entity
class Proposal extends ProposalText {

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    /** The first day stays, however often it is sent again; the instant is the last one. */
    private @Nullable LocalDate sentOn;

    private @Nullable Instant sentAt;
    private @Nullable LocalDate changedOn;

    /** What the partner says today; every verdict stays on file. */
    @Enumerated(EnumType.STRING)
    private @Nullable VerdictKind verdict;

    private boolean verdictOnBehalf;
    private @Nullable LocalDate decidedOn;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable String withdrawnBecause;
    private UUID enteredBy;
    private LocalDate enteredOn;

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    Proposal(UUID partnerId, ProposalForm form, Me me, LocalDate today) {
        super(partnerId, form.id());
        this.state = ProposalState.DRAFT;
        this.enteredBy = me.id();
        this.enteredOn = today;
        write(form);
    }

    /** What the partner has before them may be put better until they answer; that it was, they are told. */
    void change(ProposalForm form, LocalDate today) {
        mustBe(form.version());
        if (!state.isEditable()) throw new Refused("refused.proposal.fixed");
        write(form);
        if (sentOn == null) return;
        mustBeComplete();
        this.changedOn = today;
    }

    /** Puts it before the partner, for the first time or after the change that they asked for. */
    void send(Today today) {
        if (!state.isSendable()) throw new Refused("refused.proposal.sent");
        mustBeComplete();
        if (isDueBefore(today.date())) throw Refused.at("answerDueOn", "refused.proposal.duePassed");
        this.state = ProposalState.SENT;
        this.sentOn = sentOn == null ? today.date() : sentOn;
        this.sentAt = today.now();
        this.verdict = null;
        this.verdictOnBehalf = false;
    }

    private void mustBeComplete() {
        List<String> missing = missing();
        if (!missing.isEmpty()) throw new Incomplete(missing);
    }

    /** The partner's verdict, in place of an earlier one; what they said themselves IT cannot say otherwise for them. */
    void judge(Verdict given) {
        if (!state.isAnswerable()) throw new Refused("refused.proposal.closed");
        if (given.isOnBehalf() && verdict != null && !verdictOnBehalf) throw new Refused("refused.verdict.own");
        this.verdict = given.kind();
        this.verdictOnBehalf = given.isOnBehalf();
        this.state = verdict == VerdictKind.CHANGE_FIRST ? ProposalState.CHANGING : ProposalState.ANSWERED;
    }

    /** One of the partner's people has commented. */
    void hear() {
        if (state == ProposalState.SENT) this.state = ProposalState.ANSWERED;
    }

    /** The only comment there was has been taken back. */
    void hearNothing() {
        if (state == ProposalState.ANSWERED && verdict == null) this.state = ProposalState.SENT;
    }

    /** IT takes the verdict as the last word, or leaves it open again. */
    void decide(boolean decided, LocalDate today) {
        if (decided && (state != ProposalState.ANSWERED || verdict == null))
            throw new Refused("refused.proposal.noVerdict");
        if (!decided && state != ProposalState.DECIDED) throw new Refused("refused.proposal.notDecided");
        this.state = decided ? ProposalState.DECIDED : ProposalState.ANSWERED;
        this.decidedOn = decided ? today : null;
    }

    void withdraw(String because, LocalDate today) {
        if (!state.isOpen()) throw new Refused("refused.proposal.closed");
        this.state = ProposalState.WITHDRAWN;
        this.withdrawnOn = today;
        this.withdrawnBecause = because;
    }

    boolean isSent() {
        return sentOn != null;
    }

    boolean isVisibleTo(PartnerAccess access) {
        return isSent() || access.isIt();
    }

    /** Whether the partner had it on that day. */
    boolean wasSentBy(LocalDate day) {
        return sentOn != null && !day.isBefore(sentOn);
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }
}
