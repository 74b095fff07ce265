package org.leanout.improvement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.notification.Confirmable;
import org.leanout.notification.Confirmation;
import org.leanout.notification.Confirmations;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

/** Something that IT makes better in a business task of the partner; its impact is recorded when it is closed. */
@Entity
class Improvement extends RecordedImpact implements Confirmable {

    private String what;
    private String task;

    @Enumerated(EnumType.STRING)
    private ImprovementKind kind;

    @Enumerated(EnumType.STRING)
    private ImprovementState state = ImprovementState.PLANNED;

    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate endedOn;
    private @Nullable LocalDate endedEnteredOn;
    private @Nullable String droppedBecause;
    private @Nullable String source;
    private @Nullable UUID closedBy;
    private UUID enteredBy;
    private Instant enteredAt;
    private LocalDate enteredOn;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected Improvement() {}

    Improvement(UUID partnerId, UUID id, ImprovementForm form, Me me, Today today) {
        super(partnerId, id);
        this.enteredBy = me.id();
        this.enteredAt = today.now();
        this.enteredOn = today.date();
        describe(form);
    }

    /** Says better what it is; whoever said that its impact is not so is asked anew. */
    void change(ImprovementForm form) {
        mustBe(form.version());
        mustBeChangeable();
        describe(form);
        askAnew();
    }

    private void describe(ImprovementForm form) {
        this.what = form.what().strip();
        this.task = form.task().strip();
        this.kind = form.kind();
    }

    /** IT begins, takes up again what was dropped, or finds that it is not done after all. */
    void start(LocalDate today) {
        mustBeChangeable();
        if (!state.mayStart()) throw new Refused("refused.improvement.begun");
        this.state = ImprovementState.IN_WORK;
        this.startedOn = today;
        end(null, null);
        this.droppedBecause = null;
        this.source = null;
        this.closedBy = null;
        record(null, null);
    }

    /** It is done, and this came of it; said again, it corrects what was said, and the partner is asked anew. */
    void close(ClosingForm form, Me me, LocalDate today) {
        if (isJustClosed(form)) return;
        mustBeChangeable();
        if (!state.mayClose()) throw new Refused("refused.improvement.dropped");
        mustBe(form.version());
        if (form.closedOn().isAfter(today)) throw Refused.at("closedOn", "refused.voice.future");
        record(form.effect(), form.extent());
        this.state = ImprovementState.CLOSED;
        if (!form.closedOn().equals(endedOn)) end(form.closedOn(), today);
        this.source = form.source().strip();
        this.closedBy = me.id();
    }

    /** A form that was sent twice. */
    private boolean isJustClosed(ClosingForm form) {
        return state == ImprovementState.CLOSED
                && form.closedOn().equals(endedOn)
                && form.source().strip().equals(source)
                && isRecorded(form.effect(), form.extent());
    }

    void drop(@Nullable String because, LocalDate today) {
        mustNotBeRemoved();
        if (!state.isOpen()) throw new Refused("refused.improvement.ended");
        if (because == null) throw new Refused("refused.improvement.because");
        this.state = ImprovementState.DROPPED;
        end(today, today);
        this.droppedBecause = because;
    }

    /** Work that was noted late did not begin after its end. */
    private void end(@Nullable LocalDate day, @Nullable LocalDate entered) {
        this.endedOn = day;
        this.endedEnteredOn = entered;
        if (day != null && startedOn != null && startedOn.isAfter(day)) startedOn = day;
    }

    static boolean mayRemove(LocalDate enteredOn, boolean answered, LocalDate today) {
        return enteredOn.equals(today) && !answered;
    }

    /** A slip of the day is taken back; what stood longer, or was answered, is dropped or corrected. */
    void remove(Today today) {
        mustNotBeRemoved();
        if (!mayRemove(enteredOn, isAnswered(), today.date())) throw new Refused("refused.improvement.stays");
        this.removedAt = today.now();
    }

    /** Whether it waits for the partner's word. */
    @Override
    public boolean isAsked() {
        return state == ImprovementState.CLOSED && removedAt == null && wantsTheirWord();
    }

    @Override
    public Confirmations.Thing asked() {
        return new Confirmations.Thing(Confirmation.IMPROVEMENT, id(), "/improvements/" + id(), what);
    }

    @Override
    protected void mustAwaitAnswers() {
        mustNotBeRemoved();
        if (state != ImprovementState.CLOSED) throw new Refused("refused.improvement.notClosed");
    }

    /** What the partner has confirmed stays as they confirmed it. */
    private void mustBeChangeable() {
        mustNotBeRemoved();
        if (isConfirmed()) throw new Refused("refused.impact.confirmed");
    }

    private void mustNotBeRemoved() {
        if (removedAt != null) throw new Refused("refused.improvement.removed");
    }
}
