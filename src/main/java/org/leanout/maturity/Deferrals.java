package org.leanout.maturity;

import org.leanout.maturity.model.Step;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Ids;
import org.leanout.shared.Once;
import org.leanout.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps that BRMs do not take now. */
@Service
@Transactional
public class Deferrals {

    private final StepDeferralRepository deferrals;
    private final Once once;
    private final Today today;

    Deferrals(StepDeferralRepository deferrals, Once once, Today today) {
        this.deferrals = deferrals;
        this.once = once;
        this.today = today;
    }

    /** Puts a step off; what was said of it before is replaced, and stays in the history. */
    public void putOff(PartnerAccess access, Step.Kind step, DeferralForm form) {
        access.mustNotBeArchived();
        once.hold(access.partnerId());
        StepDeferral deferral = deferrals
                .findByPartnerIdAndStep(access.partnerId(), step)
                .orElseGet(() -> new StepDeferral(access, Ids.next(), step));
        deferrals.save(deferral.until(access, form, today.date()));
    }

    /** Shows it again; one that is not put off stays as it is. */
    public void takeUp(PartnerAccess access, Step.Kind step) {
        access.mustNotBeArchived();
        deferrals.findByPartnerIdAndStep(access.partnerId(), step).ifPresent(StepDeferral::takeUp);
    }
}
