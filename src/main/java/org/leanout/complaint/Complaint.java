package org.leanout.complaint;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.notification.Confirmable;
import org.leanout.notification.Confirmation;
import org.leanout.notification.Confirmations;
import org.leanout.notification.Notice;
import org.leanout.notification.NoticeKind;
import org.leanout.notification.To;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Voice;
import org.leanout.partner.Word;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

/** What the partner complains of. It is open until one of their people says that it is settled, or IT in their name. */
@Entity
class Complaint extends PartnerRecord implements Confirmable {

    /** Days for which a complaint may be open before it holds the relationship back, as the model has it. */
    static final int PATIENCE = 30;

    private String what;
    private @Nullable String words;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private LocalDate raisedOn;
    private @Nullable UUID contactId;

    @Enumerated(EnumType.STRING)
    private @Nullable Word word;

    private @Nullable String who;
    private @Nullable UUID ownerId;
    private @Nullable LocalDate doneOn;
    private @Nullable LocalDate escalatedOn;
    private @Nullable LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Word closedWord;

    private UUID enteredBy;
    private Instant enteredAt;
    private LocalDate enteredOn;
    private @Nullable Instant removedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "partner_id", referencedColumnName = "partner_id", insertable = false, updatable = false)
    @JoinColumn(name = "complaint_id", referencedColumnName = "id", insertable = false, updatable = false)
    @OrderBy("nth")
    private final List<ComplaintStep> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Complaint() {}

    Complaint(PartnerAccess access, UUID id, ComplaintForm form, Today today) {
        super(access.partnerId(), id);
        this.enteredBy = access.me().id();
        this.enteredAt = today.now();
        this.enteredOn = today.date();
        this.raisedOn = enteredOn;
        this.ownerId = form.ownerId();
        if (access.isPerson()) this.word = Word.PARTNER;
        this.contactId = access.contactId();
        tell(form);
    }

    /** Whoever wrote it says it better; who complained, and when, is corrected by IT on the first day only. */
    void change(PartnerAccess access, ComplaintForm form, LocalDate today) {
        mustBe(form.version());
        mustBeOpen();
        mustBeWrittenBy(access, word, contactId);
        if (word != Word.PARTNER && !today.equals(enteredOn) && !isSameOrigin(form))
            throw Refused.at("raisedOn", "refused.complaint.fixed");
        tell(form);
    }

    private boolean isSameOrigin(ComplaintForm form) {
        return raisedOn.equals(form.raisedOn()) && Objects.equals(contactId, form.contactId());
    }

    private void tell(ComplaintForm form) {
        if (word != Word.PARTNER) comesFrom(form);
        this.what = form.what().strip();
        this.words = form.words();
        this.severity = form.severity();
        this.who = form.who();
    }

    /** IT says who complained, and when; the partner's own people complain themselves, on the day they write it. */
    private void comesFrom(ComplaintForm form) {
        if (form.raisedOn() == null) throw Refused.at("raisedOn", "NotNull");
        if (form.raisedOn().isAfter(enteredOn)) throw Refused.at("raisedOn", "refused.voice.future");
        if (form.contactId() == null && form.who() == null) throw Refused.at("who", "refused.complaint.nobody");
        this.raisedOn = form.raisedOn();
        this.contactId = form.contactId();
        this.word = contactId == null ? null : Word.ON_BEHALF;
    }

    /** Throws {@link Refused} to whoever did not write it, also when they only want to see the form. */
    static void mustBeWrittenBy(PartnerAccess access, @Nullable Word word, @Nullable UUID contactId) {
        if (!access.wrote(word, contactId)) throw new Refused("refused.complaint.theirWords");
    }

    /** Somebody of IT sees to it from now on. */
    void give(@Nullable UUID owner) {
        mustBeOpen();
        if (owner == null) throw new Refused("refused.complaint.noOwner");
        this.ownerId = owner;
    }

    /** IT did something about it, and asks whether that settles it; sent twice, it is one step. */
    boolean act(UUID id, RemedyForm form, Me me, LocalDate today) {
        if (isTaken(id)) return false;
        mustBeOpen();
        if (form.doneOn().isAfter(today)) throw Refused.at("doneOn", "refused.voice.future");
        if (form.doneOn().isBefore(raisedOn)) throw Refused.at("doneOn", "refused.complaint.before");
        steps.add(ComplaintStep.ofIt(this, id, next(), StepKind.DONE, form.text(), form.doneOn(), me, today));
        this.doneOn = form.doneOn();
        return true;
    }

    /** Somebody of the partner says whether it is settled; what they said themself, nobody says otherwise for them. */
    boolean answer(UUID id, Voice voice, ClosingForm form) {
        boolean closes = form.answer() == ClosingAnswer.CLOSED;
        if (isTaken(id) || closes && isClosedBy(voice)) return false;
        mustNotBeRemoved();
        if (!is(form.version())) throw new Refused("refused.complaint.meanwhile");
        if (closedWord == Word.PARTNER && !voice.isOwn()) throw Refused.at("contactId", "refused.complaint.answered");
        if (voice.saidOn().isBefore(raisedOn)) throw Refused.at("saidOn", "refused.complaint.before");
        if (!closes && form.words() == null) throw Refused.at("words", "NotBlank");
        if (closes) close(voice);
        else reopen();
        StepKind kind = closes ? StepKind.CLOSED : StepKind.NOT_YET;
        steps.add(ComplaintStep.ofPartner(this, id, next(), kind, form.words(), voice));
        return true;
    }

    /** Whether it is closed already by this word, or by one that is worth more. */
    private boolean isClosedBy(Voice voice) {
        return closedWord == voice.word() || closedWord == Word.PARTNER;
    }

    private void close(Voice voice) {
        if (closedOn == null) this.closedOn = voice.saidOn();
        this.closedWord = voice.word();
    }

    private void reopen() {
        this.closedOn = null;
        this.closedWord = null;
        this.doneOn = null;
    }

    /** Somebody takes it further; without a voice IT passes it on by itself, and the partner did not escalate it. */
    boolean escalate(UUID id, @Nullable Voice voice, EscalationForm form, Me me, LocalDate today) {
        if (isTaken(id)) return false;
        mustBeOpen();
        if (voice != null && voice.saidOn().isBefore(raisedOn)) throw Refused.at("saidOn", "refused.complaint.before");
        ComplaintStep step = voice == null
                ? ComplaintStep.ofIt(this, id, next(), StepKind.ESCALATED, form.because(), today, me, today)
                : ComplaintStep.ofPartner(this, id, next(), StepKind.ESCALATED, form.because(), voice);
        steps.add(step.to(form.toWhom()));
        if (voice != null) this.escalatedOn = voice.saidOn();
        return true;
    }

    Notice notice(NoticeKind kind, PartnerAccess access, To to) {
        return Notice.of(kind, access, id(), "/complaints/" + id(), what, to);
    }

    /** Whether somebody of the partner has still to say themself that it is settled: IT closed it in their name. */
    @Override
    public boolean isAsked() {
        return removedAt == null && closedWord == Word.ON_BEHALF;
    }

    @Override
    public Confirmations.Thing asked() {
        return new Confirmations.Thing(Confirmation.COMPLAINT_SETTLED, id(), "/complaints/" + id(), what);
    }

    /** Its owner, and whoever looks after the partner. */
    To whoeverSeesToIt() {
        return To.caretakers().and(To.account(ownerId));
    }

    /** The contact who complained, or else everybody at the partner. */
    To whoeverComplained() {
        return To.contactOrPeople(contactId);
    }

    static boolean mayRemove(LocalDate enteredOn, boolean untouched, LocalDate today) {
        return enteredOn.equals(today) && untouched;
    }

    /** A slip of the day is taken back by whoever wrote it; what stood longer, or was seen to, is closed instead. */
    void remove(PartnerAccess access, Today today) {
        mustNotBeRemoved();
        mustBeWrittenBy(access, word, contactId);
        if (!mayRemove(enteredOn, steps.isEmpty(), today.date())) throw new Refused("refused.complaint.stays");
        this.removedAt = today.now();
    }

    private boolean isTaken(UUID step) {
        return steps.stream().map(PartnerRecord::id).anyMatch(step::equals);
    }

    private int next() {
        return steps.size() + 1;
    }

    private void mustBeOpen() {
        mustNotBeRemoved();
        if (closedOn != null) throw new Refused("refused.complaint.closed");
    }

    private void mustNotBeRemoved() {
        if (removedAt != null) throw new Refused("refused.complaint.removed");
    }
}
