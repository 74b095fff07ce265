package org.leanout.maturity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Hold;
import org.leanout.maturity.model.Level;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;

/** A level that a manager holds down; the rules are the model's. */
@Entity
class LevelHold extends PartnerRecord {

    @Enumerated(EnumType.STRING)
    private Level level;

    private String reason;
    private LocalDate fromOn;
    private LocalDate untilOn;
    private UUID heldBy;
    private @Nullable LocalDate endedOn;
    private @Nullable UUID endedBy;

    @SuppressWarnings("NullAway.Init")
    protected LevelHold() {}

    LevelHold(PartnerAccess access, UUID id, Hold hold) {
        super(access.partnerId(), id);
        this.level = hold.level();
        this.reason = hold.reason().strip();
        this.fromOn = hold.from();
        this.untilOn = hold.until();
        this.heldBy = access.me().id();
    }

    boolean holdsOn(LocalDate day) {
        return endedOn == null && !day.isBefore(fromOn) && !day.isAfter(untilOn);
    }

    /** From today on it holds no more. */
    void end(PartnerAccess access, LocalDate today) {
        if (!holdsOn(today)) throw new Refused("refused.hold.over");
        this.endedOn = today;
        this.endedBy = access.me().id();
    }
}
