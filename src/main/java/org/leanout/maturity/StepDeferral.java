package org.leanout.maturity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Step;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;

/** A step that the BRM does not take now. */
@Entity
class StepDeferral extends PartnerRecord {

    private static final int LONGEST = 180;

    @Enumerated(EnumType.STRING)
    private Step.Kind step;

    private String reason;
    private @Nullable LocalDate untilOn;
    private UUID deferredBy;
    private LocalDate deferredOn;

    @SuppressWarnings("NullAway.Init")
    protected StepDeferral() {}

    StepDeferral(PartnerAccess access, UUID id, Step.Kind step) {
        super(access.partnerId(), id);
        this.step = step;
    }

    StepDeferral until(PartnerAccess access, DeferralForm form, LocalDate today) {
        if (!form.untilOn().isAfter(today)) throw Refused.at("untilOn", "refused.deferral.past");
        if (form.untilOn().isAfter(today.plusDays(LONGEST)))
            throw Refused.at("untilOn", "refused.deferral.long", LONGEST);
        this.reason = form.reason().strip();
        this.untilOn = form.untilOn();
        this.deferredBy = access.me().id();
        this.deferredOn = today;
        return this;
    }

    void takeUp() {
        this.untilOn = null;
    }
}
