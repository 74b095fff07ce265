package org.leanout.engagement;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.leanout.shared.Aggregate;
import org.leanout.shared.Refused;

/** Days from one talk to the next that are usual for each tier; a partner's own plan goes before it. There is one. */
@Entity
class TierRhythm extends Aggregate {

    static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private int high;
    private int medium;
    private int low;

    protected TierRhythm() {}

    void change(TierRhythmForm form) {
        mustBe(form.version());
        if (form.medium() < form.high()) throw Refused.at("medium", "refused.rhythm.order");
        if (form.low() < form.medium()) throw Refused.at("low", "refused.rhythm.order");
        this.high = form.high();
        this.medium = form.medium();
        this.low = form.low();
    }
}
