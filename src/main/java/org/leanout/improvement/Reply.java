package org.leanout.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.partner.Voice;
import org.leanout.partner.Word;
import org.leanout.shared.PartOf;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;

/** What IT said to harm that it did, and whether that is a good answer. */
@Entity
class Reply extends PartnerRecord implements PartOf {

    @Column(name = "impact_id")
    private UUID impactId;

    private int nth;
    private String text;
    private LocalDate repliedOn;
    private UUID enteredBy;
    private LocalDate enteredOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ReplyAnswer answer;

    private @Nullable String answerWords;
    private @Nullable UUID answeredBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Word answerWord;

    private @Nullable LocalDate answeredOn;
    private @Nullable UUID answerEnteredBy;
    private @Nullable LocalDate answerEnteredOn;

    @SuppressWarnings("NullAway.Init")
    protected Reply() {}

    Reply(Impact impact, UUID id, int nth, ReplyForm form, Me me, LocalDate today) {
        super(impact.partnerId(), id);
        this.impactId = impact.id();
        this.nth = nth;
        this.text = form.text().strip();
        this.repliedOn = form.repliedOn();
        this.enteredBy = me.id();
        this.enteredOn = today;
    }

    /** Somebody of the partner says whether it is a good answer; if it is not yet, they say what is missing. */
    boolean answer(Voice voice, ReplyAnswerForm form) {
        if (isJustSaid(voice, form)) return false;
        if (answerWord == Word.PARTNER && !voice.isOwn()) throw Refused.at("contactId", "refused.impact.answered");
        if (form.answer() == ReplyAnswer.NOT_YET && form.words() == null) throw Refused.at("words", "NotBlank");
        this.answer = form.answer();
        this.answerWords = form.words();
        this.answeredBy = voice.contactId();
        this.answerWord = voice.word();
        this.answeredOn = voice.saidOn();
        this.answerEnteredBy = voice.enteredBy();
        this.answerEnteredOn = voice.enteredOn();
        return true;
    }

    /** A form that was sent twice, or what somebody of the partner has said themself already. */
    private boolean isJustSaid(Voice voice, ReplyAnswerForm form) {
        boolean same = answer == form.answer() && Objects.equals(answerWords, form.words());
        return same && (answerWord == voice.word() || answerWord == Word.PARTNER);
    }

    /** The day on which it answered the harm; none if it did not, as the partner says. */
    @Nullable
    LocalDate standsSince() {
        return answer == ReplyAnswer.NOT_YET ? null : repliedOn;
    }

    @Override
    public UUID wholeId() {
        return impactId;
    }

    @Override
    public String told() {
        return text;
    }
}
