package org.leanout.value;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Ids;
import org.leanout.shared.PartOf;
import org.leanout.shared.PartnerRecord;

/** One thing that both sides want to achieve. */
@Entity
class PlanLine extends PartnerRecord implements PartOf {

    @Column(name = "plan_id")
    private UUID planId;

    private int place;
    private String outcome;
    private @Nullable String measure;
    private @Nullable String target;
    private @Nullable LocalDate byOn;

    @SuppressWarnings("NullAway.Init")
    protected PlanLine() {}

    PlanLine(ValuePlan plan, LineForm form, int place) {
        super(plan.partnerId(), Ids.next());
        this.planId = plan.id();
        describe(form, place);
    }

    void describe(LineForm form, int place) {
        this.place = place;
        this.outcome = form.outcome();
        this.measure = form.measure();
        this.target = form.target();
        this.byOn = form.day();
    }

    int place() {
        return place;
    }

    /** What it says, for comparing. */
    LineForm words() {
        return new LineForm(id(), outcome, measure, target, byOn == null ? null : byOn.toString());
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
