package org.leanout.bypass;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Voice;
import org.leanout.partner.Word;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

/** Something that the partner had done by a third party, past IT. */
@Entity
class Bypass extends PartnerRecord {

    private String what;
    private @Nullable String thirdParty;
    private LocalDate happenedOn;
    private @Nullable UUID reporterId;

    @Enumerated(EnumType.STRING)
    private @Nullable Word reporterWord;

    private LocalDate reportedOn;
    private boolean asked;

    @Enumerated(EnumType.STRING)
    private BypassReason reason;

    private @Nullable String because;
    private @Nullable String cost;
    private @Nullable String learned;
    private @Nullable LocalDate learnedOn;
    private UUID enteredBy;
    private Instant enteredAt;
    private LocalDate enteredOn;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected Bypass() {}

    /** Without a reporter, IT noticed it itself. */
    Bypass(PartnerAccess access, UUID id, BypassForm form, @Nullable Voice reporter, Today today) {
        super(access.partnerId(), id);
        this.enteredBy = access.me().id();
        this.enteredAt = today.now();
        this.enteredOn = today.date();
        this.reporterId = reporter == null ? null : reporter.contactId();
        this.reporterWord = reporter == null ? null : reporter.word();
        this.reportedOn = reporter == null ? enteredOn : reporter.saidOn();
        tell(form);
    }

    /** Whoever wrote it says it better. */
    void change(PartnerAccess access, BypassForm form) {
        mustBe(form.version());
        mustNotBeRemoved();
        mustBeWrittenBy(access, reporterWord, reporterId);
        tell(form);
    }

    private void tell(BypassForm form) {
        if (form.happenedOn().isAfter(enteredOn)) throw Refused.at("happenedOn", "refused.voice.future");
        if (form.happenedOn().isAfter(reportedOn)) throw Refused.at("happenedOn", "refused.bypass.reportedBefore");
        if (form.reason() == BypassReason.OTHER && form.because() == null) throw Refused.at("because", "NotBlank");
        this.what = form.what().strip();
        this.thirdParty = form.thirdParty();
        this.happenedOn = form.happenedOn();
        this.asked = form.asked();
        this.reason = form.reason();
        this.because = form.because();
        this.cost = form.cost();
    }

    /** Throws {@link Refused} to whoever did not write it, also when they only want to see the form. */
    static void mustBeWrittenBy(PartnerAccess access, @Nullable Word reporterWord, @Nullable UUID reporterId) {
        if (!access.wrote(reporterWord, reporterId)) throw new Refused("refused.bypass.theirWords");
    }

    /** IT says what it learned, or says it better. */
    void learn(LessonForm form, LocalDate today) {
        mustNotBeRemoved();
        String said = form.learned().strip();
        if (said.equals(learned)) return;
        mustBe(form.version());
        this.learned = said;
        if (learnedOn == null) this.learnedOn = today;
    }

    static boolean mayRemove(LocalDate enteredOn, boolean learnedFrom, LocalDate today) {
        return enteredOn.equals(today) && !learnedFrom;
    }

    /** A slip of the day is taken back by whoever wrote it; what stood longer, or taught something, stays. */
    void remove(PartnerAccess access, Today today) {
        mustNotBeRemoved();
        mustBeWrittenBy(access, reporterWord, reporterId);
        if (!mayRemove(enteredOn, learned != null, today.date())) throw new Refused("refused.bypass.stays");
        this.removedAt = today.now();
    }

    private void mustNotBeRemoved() {
        if (removedAt != null) throw new Refused("refused.bypass.removed");
    }
}
