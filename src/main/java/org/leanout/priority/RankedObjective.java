package org.leanout.priority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.leanout.shared.Ids;
import org.leanout.shared.PartOf;
import org.leanout.shared.PartnerRecord;

/** One of the partner's objectives at its place, 1 to 5. */
@Entity
class RankedObjective extends PartnerRecord implements PartOf {

    @Column(name = "ranking_id")
    private UUID rankingId;

    private int place;
    private UUID objectiveId;

    @SuppressWarnings("NullAway.Init")
    protected RankedObjective() {}

    RankedObjective(Ranking ranking, int place, UUID objectiveId) {
        super(ranking.partnerId(), Ids.next());
        this.rankingId = ranking.id();
        this.place = place;
        this.objectiveId = objectiveId;
    }

    int place() {
        return place;
    }

    @Override
    public UUID wholeId() {
        return rankingId;
    }

    @Override
    public UUID told() {
        return objectiveId;
    }
}
