package org.leanout.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Ids;
import org.leanout.shared.PartOf;
import org.leanout.shared.PartnerRecord;

/** A BRM looks after a partner, from a day until a day, both included. */
@Entity
class Assignment extends PartnerRecord implements PartOf {

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    private LocalDate fromOn;
    private @Nullable LocalDate untilOn;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    Assignment(UUID partnerId, UUID accountId, Duty duty, LocalDate fromOn) {
        super(partnerId, Ids.next());
        this.accountId = accountId;
        this.duty = duty;
        this.fromOn = fromOn;
    }

    void endBefore(LocalDate day) {
        this.untilOn = day.minusDays(1);
    }

    boolean startedOn(LocalDate day) {
        return fromOn.equals(day);
    }

    boolean isOf(UUID account) {
        return accountId.equals(account);
    }

    @Override
    public UUID wholeId() {
        return partnerId();
    }

    @Override
    public UUID told() {
        return accountId;
    }
}
