package org.leanout.value;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Ids;
import org.leanout.shared.PartOf;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;

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
        this.internal = form.isInternal();
        describe(form, place);
    }

    /** What the partner has seen they can see as long as it stands: it can be taken out, and that is told. */
    void describe(LineForm form, int place) {
        if (!stands()) throw new Refused("refused.line.gone", outcome);
        if (!internal && form.isInternal()) throw new Refused("refused.line.shared", outcome);
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

    boolean isCounted() {
        return unit != null;
    }

    /** Whether it says just that already; a form that named no line did not know the id. */
    boolean says(LineForm form) {
        return words().equals(form.as(form.id() == null ? id() : form.id()));
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
