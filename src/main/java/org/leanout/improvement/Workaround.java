package org.leanout.improvement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

/** Something that holds by duct tape: what, how, since when, and what is to become of it. */
@Entity
class Workaround extends PartnerRecord {

    private String what;
    private String task;
    private String holds;
    private LocalDate sinceOn;

    @Enumerated(EnumType.STRING)
    private WorkaroundState state = WorkaroundState.OPEN;

    private @Nullable LocalDate settledOn;
    private @Nullable UUID improvementId;
    private @Nullable String because;
    private UUID enteredBy;
    private Instant enteredAt;
    private LocalDate enteredOn;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected Workaround() {}

    Workaround(UUID partnerId, UUID id, WorkaroundForm form, Me me, Today today) {
        super(partnerId, id);
        this.enteredBy = me.id();
        this.enteredAt = today.now();
        this.enteredOn = today.date();
        describe(form);
    }

    void change(WorkaroundForm form) {
        mustBe(form.version());
        mustHold();
        describe(form);
    }

    private void describe(WorkaroundForm form) {
        if (form.sinceOn().isAfter(enteredOn)) throw Refused.at("sinceOn", "refused.voice.future");
        this.what = form.what().strip();
        this.task = form.task().strip();
        this.holds = form.holds().strip();
        this.sinceOn = form.sinceOn();
    }

    /** An improvement is to make it unnecessary; until that is closed, it holds. */
    void become(Improvement improvement, LocalDate today) {
        settle(WorkaroundState.IMPROVEMENT, today);
        this.improvementId = improvement.id();
    }

    /** Problem management takes it, under a number or a name. */
    void handOver(@Nullable String reference, LocalDate today) {
        if (reference == null) throw new Refused("refused.workaround.noProblem");
        settle(WorkaroundState.PROBLEM, today);
        this.because = reference.strip();
    }

    /** It stays, and everybody can read why. */
    void accept(@Nullable String reason, LocalDate today) {
        if (reason == null) throw new Refused("refused.workaround.noReason");
        settle(WorkaroundState.ACCEPTED, today);
        this.because = reason.strip();
    }

    private void settle(WorkaroundState how, LocalDate today) {
        mustHold();
        if (state == how) throw new Refused("refused.workaround.settled");
        this.state = how;
        this.settledOn = today;
        this.improvementId = null;
        this.because = null;
    }

    /** Nobody needs it any more; what it had become stays on record. */
    void end(LocalDate today) {
        mustHold();
        this.state = WorkaroundState.GONE;
        this.settledOn = today;
    }

    /** It is back, or to be decided on anew. */
    void takeUp() {
        mustNotBeRemoved();
        if (state == WorkaroundState.OPEN) throw new Refused("refused.workaround.open");
        this.state = WorkaroundState.OPEN;
        this.settledOn = null;
        this.improvementId = null;
        this.because = null;
    }

    /** Throws {@link Refused} unless it can have been mended on the day. */
    void mustHoldOn(LocalDate day) {
        mustHold();
        if (day.isBefore(sinceOn)) throw Refused.at("happenedOn", "refused.mending.before");
    }

    static boolean mayRemove(LocalDate enteredOn, LocalDate today) {
        return enteredOn.equals(today);
    }

    /** A slip of the day is taken back; what stood longer is gone, or accepted, and not forgotten. */
    void remove(Today today) {
        mustNotBeRemoved();
        if (!mayRemove(enteredOn, today.date())) throw new Refused("refused.workaround.stays");
        this.removedAt = today.now();
    }

    private void mustHold() {
        mustNotBeRemoved();
        if (!state.isHolding()) throw new Refused("refused.workaround.gone");
    }

    private void mustNotBeRemoved() {
        if (removedAt != null) throw new Refused("refused.workaround.removed");
    }
}
