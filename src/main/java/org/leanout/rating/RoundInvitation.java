package org.leanout.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Ids;
import org.leanout.shared.PartOf;
import org.leanout.shared.PartnerRecord;

/** One of the partner's people is asked. */
@Entity
class RoundInvitation extends PartnerRecord implements PartOf {

    @Column(name = "round_id")
    private UUID roundId;

    private UUID contactId;

    @SuppressWarnings("NullAway.Init")
    protected RoundInvitation() {}

    RoundInvitation(Round round, UUID contactId) {
        super(round.partnerId(), Ids.next());
        this.roundId = round.id();
        this.contactId = contactId;
    }

    boolean isOf(@Nullable UUID contact) {
        return contactId.equals(contact);
    }

    @Override
    public UUID wholeId() {
        return roundId;
    }

    @Override
    public UUID told() {
        return contactId;
    }
}
