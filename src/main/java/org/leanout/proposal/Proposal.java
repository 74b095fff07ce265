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

    /** The first day stays, however many versions follow; the instant is that of the last one. */
    private @Nullable LocalDate sentOn;

    private @Nullable Instant sentAt;
    private @Nullable LocalDate changedOn;

    /** How many versions the partner was sent; they have the last one. */
    private int versions;

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

    /** Puts a draft better; what the partner has before them changes only with the next version. */
    void change(ProposalForm form) {
        mustBe(form.version());
        if (state != ProposalState.DRAFT) throw new Refused("refused.proposal.fixed");
        write(form);
    }

    /** Puts it before the partner for the first time. */
    void send(Today today) {
        if (state != ProposalState.DRAFT) throw new Refused("refused.proposal.sent");
        this.sentOn = today.date();
        hand(today);
    }

    /** Whether a form was sent a second time: it is of an earlier version, and what it says stands already. */
    boolean wasRevisedBy(ProposalForm form) {
        return versions > 1 && !is(form.version()) && says(form);
    }

    /** Puts the next version before the partner, who is asked anew; what they said to this one stays on file. */
    void revise(ProposalForm form, Today today) {
        mustBe(form.version());
        if (!state.isRevisable()) throw new Refused("refused.proposal.notRevisable");
        if (form.note() == null || form.note().isBlank()) throw Refused.at("note", "refused.proposal.note");
        write(form);
        this.changedOn = today.date();
        hand(today);
    }

    /** Asks others, or until another day, about the version that the partner has. */
    void ask(FeedbackForm form, LocalDate today) {
        mustBe(form.version());
        if (!state.isAnswerable()) throw new Refused("refused.proposal.closed");
        if (form.everybody().isEmpty()) throw Refused.at("readers", "refused.proposal.missing");
        askFor(form.everybody(), form.decider(), form.answerDueOn());
        if (isDueBefore(today)) throw Refused.at("answerDueOn", "refused.proposal.duePassed");
    }

    private void hand(Today today) {
        mustBeComplete();
        if (isDueBefore(today.date())) throw Refused.at("answerDueOn", "refused.proposal.duePassed");
        this.state = ProposalState.SENT;
        this.versions++;
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

    /** Whether it is theirs to decide, and still undecided, whatever they comment. */
    boolean awaitsVerdictOf(@Nullable UUID contact) {
        return verdict == null && isDecidedBy(contact);
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

    int versions() {
        return versions;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }
}
