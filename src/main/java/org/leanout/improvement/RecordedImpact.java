package org.leanout.improvement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.Objection;
import org.leanout.partner.Voice;
import org.leanout.partner.Word;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;

/** A record of what something meant for the partner, and what the partner says of that. */
@MappedSuperclass
abstract class RecordedImpact extends PartnerRecord {

    @Enumerated(EnumType.STRING)
    private @Nullable Effect effect;

    @Embedded
    private @Nullable Extent extent;

    @Enumerated(EnumType.STRING)
    private @Nullable ImpactAnswer answer;

    @Enumerated(EnumType.STRING)
    private @Nullable Effect theirEffect;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "their_amount"))
    @AttributeOverride(name = "unit", column = @Column(name = "their_unit"))
    @AttributeOverride(name = "words", column = @Column(name = "their_words"))
    private @Nullable Extent theirExtent;

    private @Nullable UUID answeredBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Word answerWord;

    private @Nullable LocalDate answeredOn;
    private @Nullable UUID answerEnteredBy;
    private @Nullable LocalDate answerEnteredOn;

    @Embedded
    private @Nullable Objection objection;

    protected RecordedImpact() {}

    protected RecordedImpact(UUID partnerId, UUID id) {
        super(partnerId, id);
    }

    /** Puts an impact on record, or none; whoever answered to what stood there before is asked anew. */
    protected void record(@Nullable Effect came, @Nullable Extent size) {
        this.effect = came;
        this.extent = size;
        askAnew();
    }

    protected @Nullable Effect effect() {
        return effect;
    }

    protected boolean isRecorded(Effect came, Extent size) {
        return came == effect && size.equals(extent);
    }

    /** What they objected to what stood there before stays on record. */
    protected void askAnew() {
        if (answer == ImpactAnswer.NOT_SO && answeredBy != null && answerWord != null && answeredOn != null)
            this.objection = new Objection(
                    answeredBy, answerWord, answeredOn, theirExtent == null ? null : theirExtent.toString());
        take(null, null, null, null);
    }

    /** Somebody of the partner says whether it is so. */
    void answer(Voice voice, ImpactAnswerForm form) {
        if (isJustSaid(voice, form)) return;
        mustAwaitAnswers();
        mustBe(form.version());
        if (isTheirOwn() && !voice.isOwn()) throw Refused.at("contactId", "refused.impact.answered");
        take(form.answer(), form.theirEffect(), form.theirExtent(), voice);
    }

    /** Throws {@link Refused} unless there is something to be asked about. */
    protected abstract void mustAwaitAnswers();

    /** Whether somebody of the partner has spoken for themself, so that nobody speaks for them. */
    protected boolean isTheirOwn() {
        return answerWord == Word.PARTNER;
    }

    /** Whether they have not said it themselves, nor that it is not so. */
    protected boolean wantsTheirWord() {
        return answer != ImpactAnswer.NOT_SO && answerWord != Word.PARTNER;
    }

    protected boolean isAnswered() {
        return answer != null;
    }

    /** Whether they have said that there was an impact, so that it stays as they read it. */
    protected boolean isConfirmed() {
        return answer != null && answer.isYes();
    }

    /**
     * Since when it is known to be bad. Their own word goes before what was told, on the day told; a word that was
     * entered on their behalf can only make it worse.
     */
    protected @Nullable LocalDate badSince(LocalDate told) {
        boolean own = answerWord == Word.PARTNER;
        if (own && answer == ImpactAnswer.NOT_SO) return null;
        if (effect == Effect.BAD) return own && theirEffect == Effect.GOOD ? null : told;
        return theirEffect == Effect.BAD ? answeredOn : null;
    }

    /** A form that was sent twice, or what somebody of the partner has said themself already. */
    private boolean isJustSaid(Voice voice, ImpactAnswerForm form) {
        boolean same = answer == form.answer()
                && theirEffect == form.theirEffect()
                && Objects.equals(theirExtent, form.theirExtent());
        return same && (answerWord == voice.word() || answerWord == Word.PARTNER);
    }

    private void take(
            @Nullable ImpactAnswer said, @Nullable Effect theirs, @Nullable Extent size, @Nullable Voice voice) {
        this.answer = said;
        this.theirEffect = theirs;
        this.theirExtent = size;
        this.answeredBy = voice == null ? null : voice.contactId();
        this.answerWord = voice == null ? null : voice.word();
        this.answeredOn = voice == null ? null : voice.saidOn();
        this.answerEnteredBy = voice == null ? null : voice.enteredBy();
        this.answerEnteredOn = voice == null ? null : voice.enteredOn();
    }
}
