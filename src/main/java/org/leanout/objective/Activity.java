package org.leanout.objective;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Aggregate;
import org.leanout.shared.Refused;

/** Something that IT does. It belongs to no partner; its ties to their objectives do. */
@Entity
class Activity extends Aggregate {

    private String name;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private LocalDate fromOn;
    private @Nullable LocalDate untilOn;
    private @Nullable Integer hours;
    private @Nullable String ledBy;

    @SuppressWarnings("NullAway.Init")
    protected Activity() {}

    Activity(UUID id, ActivityForm form) {
        super(id);
        describe(form);
    }

    void change(ActivityForm form) {
        mustBe(form.version());
        describe(form);
    }

    private void describe(ActivityForm form) {
        if (form.untilOn() != null && form.untilOn().isBefore(form.fromOn()))
            throw Refused.at("untilOn", "refused.activity.backwards");
        this.name = form.name().strip();
        this.kind = form.kind();
        this.fromOn = form.fromOn();
        this.untilOn = form.untilOn();
        this.hours = form.hours();
        this.ledBy = form.ledBy();
    }
}
