package org.leanout.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Voice;
import org.leanout.partner.Word;
import org.leanout.shared.PartOf;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;

/** Another due day for a promise, as one side proposes it, and what the other side says to it. */
@Entity
class DueDay extends PartnerRecord implements PartOf {

    private UUID commitmentId;
    private LocalDate dueOn;
    private UUID askedBy;
    private @Nullable UUID askedContactId;
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable DueDayAnswer answer;

    private @Nullable UUID answeredContactId;

    @Enumerated(EnumType.STRING)
    private @Nullable Word answeredWord;

    private @Nullable LocalDate answeredOn;
    private @Nullable UUID answerEnteredBy;
    private @Nullable LocalDate answerEnteredOn;

    @SuppressWarnings("NullAway.Init")
    protected DueDay() {}

    DueDay(PartnerAccess access, UUID id, UUID commitmentId, LocalDate dueOn, LocalDate today) {
        super(access.partnerId(), id);
        this.commitmentId = commitmentId;
        this.dueOn = dueOn;
        this.askedBy = access.me().id();
        this.askedContactId = access.contactId();
        this.askedOn = today;
    }

    /** One at a time; and the other side is not asked again for a day that it has declined. */
    void mustAllow(PartnerAccess access, LocalDate another) {
        if (answer == null) throw new Refused("refused.dueDay.waits");
        boolean again = answer == DueDayAnswer.DECLINED && isOf(access) && dueOn.equals(another);
        if (again) throw Refused.at("dueOn", "refused.dueDay.declined");
    }

    private boolean isOf(PartnerAccess access) {
        return access.isPerson() == (askedContactId != null);
    }

    /** The other side agrees or declines, or the side that proposed it takes it back; says whether this is news. */
    boolean answer(PartnerAccess access, DueDayAnswer said, @Nullable Integer seen, LocalDate today) {
        if (answer == said) return false;
        if (isOf(access) != (said == DueDayAnswer.WITHDRAWN)) throw new Refused("refused.dueDay.otherSide");
        mustWait();
        mustBe(seen);
        this.answeredContactId = access.contactId();
        this.answeredWord = access.isPerson() ? Word.PARTNER : null;
        take(said, today, access.me().id(), today);
        return true;
    }

    /** Somebody of the partner agrees, as IT heard; says whether this is news. */
    boolean agreeOnBehalf(Voice voice, @Nullable Integer seen) {
        if (answer == DueDayAnswer.AGREED) return false;
        if (askedContactId != null) throw new Refused("refused.dueDay.otherSide");
        mustWait();
        mustBe(seen);
        if (voice.saidOn().isBefore(askedOn)) throw Refused.at("saidOn", "refused.dueDay.before");
        this.answeredContactId = voice.contactId();
        this.answeredWord = voice.word();
        take(DueDayAnswer.AGREED, voice.saidOn(), voice.enteredBy(), voice.enteredOn());
        return true;
    }

    private void take(DueDayAnswer said, LocalDate on, UUID enteredBy, LocalDate enteredOn) {
        this.answer = said;
        this.answeredOn = on;
        this.answerEnteredBy = enteredBy;
        this.answerEnteredOn = enteredOn;
    }

    private void mustWait() {
        if (answer != null) throw new Refused("refused.dueDay.answered");
    }

    LocalDate dueOn() {
        return dueOn;
    }

    UUID askedBy() {
        return askedBy;
    }

    @Override
    public UUID wholeId() {
        return commitmentId;
    }

    @Override
    public Object told() {
        return dueOn;
    }
}
