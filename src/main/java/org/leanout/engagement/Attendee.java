package org.leanout.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Ids;
import org.leanout.shared.PartOf;
import org.leanout.shared.PartnerRecord;

/** Somebody who attends: one of the partner's people, or somebody of IT. */
@Entity
class Attendee extends PartnerRecord implements PartOf {

    @Column(name = "plan_id")
    private UUID planId;

    private @Nullable UUID contactId;
    private @Nullable UUID accountId;

    @SuppressWarnings("NullAway.Init")
    protected Attendee() {}

    Attendee(EngagementPlan plan, @Nullable UUID contactId, @Nullable UUID accountId) {
        super(plan.partnerId(), Ids.next());
        this.planId = plan.id();
        this.contactId = contactId;
        this.accountId = accountId;
    }

    boolean isSamePersonAs(Attendee other) {
        return Objects.equals(contactId, other.contactId) && Objects.equals(accountId, other.accountId);
    }

    @Override
    public UUID wholeId() {
        return planId;
    }

    @Override
    public @Nullable UUID told() {
        return contactId == null ? accountId : contactId;
    }
}
