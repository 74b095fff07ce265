package org.leanout.value;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Ids;
import org.leanout.shared.PartOf;
import org.leanout.shared.PartnerRecord;

/** One thing that both sides want to achieve, or a note of IT's own that stays with IT. */
@Entity
class PlanLine extends PartnerRecord implements PartOf {

    @Column(name = "plan_id")
    private UUID planId;

    private int place;
    private boolean internal;
    private String outcome;
    private @Nullable String measure;
    private @Nullable String unit;
    private @Nullable String baseline;
    private @Nullable LocalDate baselineOn;
    private @Nullable String target;
    private @Nullable LocalDate byOn;
    private @Nullable UUID ownerId;
    private @Nullable UUID contactId;
    private @Nullable UUID objectiveId;
    private @Nullable LocalDate removedOn;

    @SuppressWarnings("NullAway.Init")
    protected PlanLine() {}

    PlanLine(ValuePlan plan, LineForm form, int place) {
        super(plan.partnerId(), Ids.orNext(form.id()));
        this.planId = plan.id();
        describe(form, place);
    }

    void describe(LineForm form, int place) {
        this.place = place;
        this.internal = form.isInternal();
        this.outcome = form.outcome();
        this.measure = form.measure();
        this.unit = form.unit();
        this.baseline = form.baseline();
        this.baselineOn = LineForm.day(form.baselineOn());
        this.target = form.target();
        this.byOn = LineForm.day(form.byOn());
        this.ownerId = form.ownerId();
        this.contactId = form.contactId();
        this.objectiveId = form.objectiveId();
    }

    /** It stays on record, with the values that were noted of it. */
    void remove(LocalDate today) {
        this.removedOn = today;
    }

    boolean stands() {
        return removedOn == null;
    }

    boolean isInternal() {
        return internal;
    }

    int place() {
        return place;
    }

    /** What it says, for comparing. */
    LineForm words() {
        return new LineForm(
                id(),
                internal,
                outcome,
                measure,
                unit,
                baseline,
                LineForm.text(baselineOn),
                target,
                LineForm.text(byOn),
                ownerId,
                contactId,
                objectiveId,
                null);
    }

    @Override
    public UUID wholeId() {
        return planId;
    }

    @Override
    public String told() {
        return outcome;
    }
}
