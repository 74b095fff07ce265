package org.leanout.value;

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
import org.leanout.shared.Beneficiary;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

/** Something that was realised, and what the partner says of it. */
@Entity
class Outcome extends PartnerRecord implements Confirmable {

    private String what;
    private @Nullable UUID lineId;
    private @Nullable String measured;
    private @Nullable String baseline;
    private @Nullable String reached;

    /** Nobody has said so of what was recorded before it was asked. */
    @Enumerated(EnumType.STRING)
    private @Nullable Beneficiary benefits;

    private @Nullable String serves;
    private LocalDate realisedOn;
    private UUID enteredBy;
    private Instant enteredAt;

    @Enumerated(EnumType.STRING)
    private @Nullable OutcomeAnswer answer;

    private @Nullable String answerWords;
    private @Nullable UUID answeredBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Word answerWord;

    private @Nullable LocalDate answeredOn;
    private @Nullable UUID answerEnteredBy;
    private @Nullable LocalDate answerEnteredOn;

    @Embedded
    private @Nullable Objection objection;

    @SuppressWarnings("NullAway.Init")
    protected Outcome() {}

    Outcome(UUID partnerId, UUID id, OutcomeForm form, Me me, Today today) {
        super(partnerId, id);
        this.enteredBy = me.id();
        this.enteredAt = today.now();
        describe(form, today.date());
    }

    /** Corrects it; whoever said that it is not so is asked anew. */
    void change(OutcomeForm form, LocalDate today) {
        mustBe(form.version());
        if (answer == OutcomeAnswer.CONFIRMED) throw new Refused("refused.outcome.confirmed");
        describe(form, today);
        askAnew();
    }

    /** What they objected to what stood there before stays on record. */
    private void askAnew() {
        if (answer == OutcomeAnswer.NOT_SO && answeredBy != null && answerWord != null && answeredOn != null)
            this.objection = new Objection(answeredBy, answerWord, answeredOn, answerWords);
        take(null, null, null);
    }

    private void describe(OutcomeForm form, LocalDate today) {
        if (form.realisedOn().isAfter(today)) throw Refused.at("realisedOn", "refused.voice.future");
        this.what = form.what().strip();
        this.lineId = form.lineId();
        this.measured = form.measured();
        this.baseline = form.baseline();
        this.reached = form.reached();
        this.benefits = form.benefits();
        this.serves = form.serves();
        this.realisedOn = form.realisedOn();
    }

    /** Somebody of the partner says whether it is so. */
    void answer(Voice voice, AnswerForm form) {
        if (isJustSaid(voice, form)) return;
        mustBe(form.version());
        if (answerWord == Word.PARTNER && !voice.isOwn()) throw Refused.at("contactId", "refused.outcome.answered");
        if (form.answer() == OutcomeAnswer.NOT_SO && form.words() == null) throw Refused.at("words", "NotBlank");
        take(form.answer(), form.words(), voice);
    }

    /** One who recorded it themself need not say so again. */
    void comesFrom(Voice voice) {
        take(OutcomeAnswer.CONFIRMED, null, voice);
    }

    /** A form that was sent twice, or what somebody of the partner has said themself already. */
    private boolean isJustSaid(Voice voice, AnswerForm form) {
        boolean same = answer == form.answer() && Objects.equals(answerWords, form.words());
        return same && (answerWord == voice.word() || answerWord == Word.PARTNER);
    }

    /** Whether it waits for the partner's word. */
    @Override
    public boolean isAsked() {
        return answer != OutcomeAnswer.NOT_SO && answerWord != Word.PARTNER;
    }

    @Override
    public Confirmations.Thing asked() {
        return new Confirmations.Thing(Confirmation.OUTCOME, id(), "/value/outcomes/" + id(), what);
    }

    private void take(@Nullable OutcomeAnswer said, @Nullable String words, @Nullable Voice voice) {
        this.answer = said;
        this.answerWords = words;
        this.answeredBy = voice == null ? null : voice.contactId();
        this.answerWord = voice == null ? null : voice.word();
        this.answeredOn = voice == null ? null : voice.saidOn();
        this.answerEnteredBy = voice == null ? null : voice.enteredBy();
        this.answerEnteredOn = voice == null ? null : voice.enteredOn();
    }
}
