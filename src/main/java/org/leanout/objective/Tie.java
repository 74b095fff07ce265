package org.leanout.objective;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.leanout.shared.PartOf;
import org.leanout.shared.PartnerRecord;

/** An activity of IT serves an objective of the partner. */
@Entity
class Tie extends PartnerRecord implements PartOf {

    private UUID objectiveId;
    private UUID activityId;
    private String why;

    @SuppressWarnings("NullAway.Init")
    protected Tie() {}

    Tie(UUID partnerId, UUID id, UUID objectiveId, TieForm form) {
        super(partnerId, id);
        this.objectiveId = objectiveId;
        this.activityId = form.activityId();
        this.why = form.why().strip();
    }

    boolean isOf(UUID objective) {
        return objectiveId.equals(objective);
    }

    @Override
    public UUID wholeId() {
        return objectiveId;
    }

    @Override
    public String told() {
        return why;
    }
}
