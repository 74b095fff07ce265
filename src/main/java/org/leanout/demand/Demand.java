package org.leanout.demand;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.notification.Confirmable;
import org.leanout.notification.Confirmation;
import org.leanout.notification.Confirmations;
import org.leanout.partner.Objection;
import org.leanout.partner.Voice;
import org.leanout.partner.Word;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

/** Work that the partner wants of IT: the ask, and what was agreed on in the end. */
@Entity
class Demand extends PartnerRecord implements Confirmable {

    private String title;

    @Enumerated(EnumType.STRING)
    private Arose arose;

    private String ask;
    private LocalDate aroseOn;
    private @Nullable UUID contactId;
    private @Nullable UUID requestId;
    private @Nullable UUID proposalId;

    @Enumerated(EnumType.STRING)
    private DemandState state = DemandState.OPEN;

    private @Nullable String agreed;
    private @Nullable Integer agreedHours;
    private @Nullable LocalDate agreedOn;
    private @Nullable UUID confirmedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Word confirmedWord;

    private @Nullable LocalDate confirmedOn;
    private @Nullable UUID confirmationEnteredBy;
    private @Nullable LocalDate confirmationEnteredOn;

    @Embedded
    private @Nullable Objection objection;

    private @Nullable String droppedBecause;
    private @Nullable LocalDate droppedOn;
    private UUID enteredBy;
    private Instant enteredAt;
    private LocalDate enteredOn;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected Demand() {}

    Demand(UUID partnerId, UUID id, DemandForm form, Me me, Today today) {
        super(partnerId, id);
        this.enteredBy = me.id();
        this.enteredAt = today.now();
        this.enteredOn = today.date();
        this.requestId = form.requestId();
        this.proposalId = form.proposalId();
        describe(form);
    }

    /** Says the ask better, until something is agreed on. */
    void change(DemandForm form) {
        mustBe(form.version());
        mustBeOpen();
        describe(form);
    }

    private void describe(DemandForm form) {
        if (form.aroseOn().isAfter(enteredOn)) throw Refused.at("aroseOn", "refused.voice.future");
        if (proposalId != null && form.arose() == Arose.ARRIVED) throw Refused.at("arose", "refused.demand.proposed");
        this.title = form.title().strip();
        this.arose = form.arose();
        this.ask = form.ask().strip();
        this.aroseOn = form.aroseOn();
        this.contactId = form.contactId();
    }

    /** IT writes down what was agreed on; said otherwise, the partner is asked anew. */
    void agree(AgreementForm form, LocalDate today) {
        if (isJustAgreed(form)) return;
        mustBe(form.version());
        mustNotBeRemoved();
        if (state == DemandState.DROPPED) throw new Refused("refused.demand.dropped");
        if (confirmedWord == Word.PARTNER) throw new Refused("refused.demand.confirmed");
        if (form.agreedOn().isAfter(today)) throw Refused.at("agreedOn", "refused.voice.future");
        if (form.agreedOn().isBefore(aroseOn)) throw Refused.at("agreedOn", "refused.demand.before");
        this.state = DemandState.AGREED;
        this.agreed = form.agreed().strip();
        this.agreedHours = form.hours();
        this.agreedOn = form.agreedOn();
        confirm(null);
    }

    /** A form that was sent twice. */
    private boolean isJustAgreed(AgreementForm form) {
        return form.agreed().strip().equals(agreed)
                && Objects.equals(form.hours(), agreedHours)
                && form.agreedOn().equals(agreedOn);
    }

    /** Somebody of the partner says whether that is what was agreed on; if not, it is open again. */
    void answer(Voice voice, AnswerForm form) {
        boolean confirms = form.answer() == DemandAnswer.CONFIRMED;
        if (confirms && isConfirmedBy(voice)) return;
        mustNotBeRemoved();
        if (state != DemandState.AGREED) throw new Refused("refused.demand.notAgreed");
        mustBe(form.version());
        if (confirmedWord == Word.PARTNER && !voice.isOwn()) throw Refused.at("contactId", "refused.demand.answered");
        if (confirms) confirm(voice);
        else object(voice, form.words());
    }

    private boolean isConfirmedBy(Voice voice) {
        return confirmedWord == voice.word() || confirmedWord == Word.PARTNER;
    }

    private void object(Voice voice, @Nullable String words) {
        if (words == null) throw Refused.at("words", "NotBlank");
        this.objection = new Objection(voice.contactId(), voice.word(), voice.saidOn(), words);
        this.state = DemandState.OPEN;
        this.agreed = null;
        this.agreedHours = null;
        this.agreedOn = null;
        confirm(null);
    }

    private void confirm(@Nullable Voice voice) {
        this.confirmedBy = voice == null ? null : voice.contactId();
        this.confirmedWord = voice == null ? null : voice.word();
        this.confirmedOn = voice == null ? null : voice.saidOn();
        this.confirmationEnteredBy = voice == null ? null : voice.enteredBy();
        this.confirmationEnteredOn = voice == null ? null : voice.enteredOn();
    }

    /** Whether it waits for the partner's word. */
    @Override
    public boolean isAsked() {
        return state == DemandState.AGREED && removedAt == null && confirmedWord != Word.PARTNER;
    }

    @Override
    public Confirmations.Thing asked() {
        return new Confirmations.Thing(Confirmation.DEMAND, id(), "/demands/" + id(), title);
    }

    /** Nothing comes of it, and why. */
    void drop(@Nullable String because, LocalDate today) {
        mustBeOpen();
        if (because == null) throw new Refused("refused.demand.because");
        this.state = DemandState.DROPPED;
        this.droppedBecause = because;
        this.droppedOn = today;
    }

    static boolean mayRemove(LocalDate enteredOn, DemandState state, LocalDate today) {
        return enteredOn.equals(today) && state == DemandState.OPEN;
    }

    /** A slip of the day is taken back; what stood longer is dropped, and says why. */
    void remove(Today today) {
        mustNotBeRemoved();
        if (!mayRemove(enteredOn, state, today.date())) throw new Refused("refused.demand.stays");
        this.removedAt = today.now();
    }

    private void mustBeOpen() {
        mustNotBeRemoved();
        if (state != DemandState.OPEN) throw new Refused("refused.demand.settled");
    }

    private void mustNotBeRemoved() {
        if (removedAt != null) throw new Refused("refused.demand.removed");
    }
}
