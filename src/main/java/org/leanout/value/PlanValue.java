package org.leanout.value;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.leanout.shared.Ids;
import org.leanout.shared.PartOf;
import org.leanout.shared.PartnerRecord;

/** How far a line had come when both sides looked at it. */
@Entity
class PlanValue extends PartnerRecord implements PartOf {

    private UUID planId;

    @Column(name = "review_id")
    private UUID reviewId;

    private UUID lineId;
    private String amount;

    @SuppressWarnings("NullAway.Init")
    protected PlanValue() {}

    PlanValue(PlanReview review, UUID lineId, String amount) {
        super(review.partnerId(), Ids.next());
        this.planId = review.wholeId();
        this.reviewId = review.id();
        this.lineId = lineId;
        this.amount = amount;
    }

    @Override
    public UUID wholeId() {
        return planId;
    }

    @Override
    public String told() {
        return amount;
    }
}
