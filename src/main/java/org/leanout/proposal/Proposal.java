package org.leanout.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Voice;
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

    /** Whose word it is, and of which day. */
    private @Nullable UUID verdictContactId;

    private @Nullable LocalDate verdictOn;

    /** Who is asked whether that was said, as long as only IT says so. */
    private @Nullable UUID confirmContactId;

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
    void send(@Nullable Integer read, Today today) {
        if (state != ProposalState.DRAFT) throw new Refused("refused.proposal.sent");
        if (read != null) mustBe(read);
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
        mustBeAnswerable();
        if (verdict != null && !Objects.equals(form.decider(), deciderId()))
            throw Refused.at("decider", "refused.proposal.judged");
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
        this.verdictContactId = null;
        this.confirmContactId = null;
        this.verdictOn = null;
    }

    private void mustBeComplete() {
        List<String> missing = missing();
        if (!missing.isEmpty()) throw new Incomplete(missing);
    }

    /** Nobody answers a text that they have not read; whoever is asked what they said can say so after the decision, too. */
    void mustHaveBeenRead(@Nullable Integer version, Voice voice) {
        if (!voice.isOwn() || !isAskedOf(voice.contactId())) mustBeAnswerable();
        if (!Objects.equals(version, versions)) throw new Refused("refused.verdict.version", versions);
    }

    /** What was taken back is talked about no more. */
    void mustNotBeWithdrawn() {
        if (state == ProposalState.WITHDRAWN) throw new Refused("refused.proposal.withdrawn");
    }

    private void mustBeAnswerable() {
        if (!state.isAnswerable()) throw new Refused("refused.proposal.closed");
    }

    /**
     * The partner's verdict, in place of an earlier one; what they said themselves IT cannot say otherwise for them. What
     * somebody else thinks of it is heard, and decides nothing.
     *
     * @param asked who is asked whether it was said, if IT says so
     */
    void judge(Verdict given, @Nullable UUID asked) {
        if (given.isOpinion()) hear();
        else takeAsVerdict(given, asked);
    }

    private void takeAsVerdict(Verdict given, @Nullable UUID asked) {
        if (state != ProposalState.DECIDED || given.kind() != verdict) leaveOpen(given.kind());
        this.verdict = given.kind();
        this.verdictOnBehalf = given.isOnBehalf();
        this.verdictContactId = given.contactId();
        this.verdictOn = given.givenOn();
        this.confirmContactId = given.isOnBehalf() ? asked : null;
    }

    private void leaveOpen(VerdictKind kind) {
        this.state = kind == VerdictKind.CHANGE_FIRST ? ProposalState.CHANGING : ProposalState.ANSWERED;
        this.decidedOn = null;
    }

    /** Whether they are asked if the verdict that IT entered is what was said. */
    boolean isAskedOf(@Nullable UUID contact) {
        return contact != null && contact.equals(confirmContactId) && state != ProposalState.WITHDRAWN;
    }

    /** The verdict, as long as only IT says that it was given. */
    @Nullable
    VerdictKind entered() {
        return verdictOnBehalf ? verdict : null;
    }

    ProposalState state() {
        return state;
    }

    @Nullable
    UUID confirmContactId() {
        return confirmContactId;
    }

    /** Whose word is the verdict on the version that the partner has. */
    Deciding deciding(@Nullable UUID sponsor) {
        return new Deciding(deciderId(), readerIds(), sponsor, verdictOnBehalf ? null : verdictContactId);
    }

    /** One of the partner's people has commented, or said what they think of it. */
    void hear() {
        if (state == ProposalState.SENT) this.state = ProposalState.ANSWERED;
    }

    /** The only comment there was has been taken back. */
    void hearNothing() {
        if (state == ProposalState.ANSWERED && verdict == null) this.state = ProposalState.SENT;
    }

    /** IT takes the verdict as the last word, or leaves it open again. */
    void decide(@Nullable Integer read, boolean decided, LocalDate today) {
        if (decided && (state != ProposalState.ANSWERED || verdict == null))
            throw new Refused("refused.proposal.noVerdict");
        if (!decided && state != ProposalState.DECIDED) throw new Refused("refused.proposal.notDecided");
        if (read != null) mustBe(read);
        this.state = decided ? ProposalState.DECIDED : ProposalState.ANSWERED;
        this.decidedOn = decided ? today : null;
    }

    void withdraw(String because, LocalDate today) {
        if (!state.isOpen()) throw new Refused("refused.proposal.closed");
        this.state = ProposalState.WITHDRAWN;
        this.withdrawnOn = today;
        this.withdrawnBecause = because;
    }

    /** Whether it is theirs to decide, alone or as one of the readers, and still undecided, whatever they comment. */
    boolean awaitsVerdictOf(@Nullable UUID contact) {
        return verdict == null && (deciderId() == null ? readerIds().contains(contact) : isDecidedBy(contact));
    }

    boolean isSent() {
        return sentOn != null;
    }

    boolean isVisibleTo(PartnerAccess access) {
        return isSent() || access.isIt();
    }

    /** Whether the partner had it on that day, in the version that is before them. */
    boolean wasSentBy(LocalDate day) {
        LocalDate handedOn = changedOn == null ? sentOn : changedOn;
        return handedOn != null && !day.isBefore(handedOn);
    }

    int versions() {
        return versions;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }
}
