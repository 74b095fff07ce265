package org.leanout.engagement;

import java.util.UUID;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerPeople;
import org.leanout.shared.Ids;
import org.leanout.shared.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How IT keeps in touch with the partners; one plan each. */
@Service
@Transactional
public class EngagementPlans {

    private final EngagementPlanRepository plans;
    private final PartnerPeople people;
    private final Once once;

    EngagementPlans(EngagementPlanRepository plans, PartnerPeople people, Once once) {
        this.plans = plans;
        this.people = people;
        this.once = once;
    }

    /** Makes the plan, or changes the one there is; sent twice, makes one. */
    public void agree(PartnerAccess access, EngagementForm form) {
        access.mustNotBeArchived();
        once.hold(access.partnerId());
        people.mustExist(access.partnerId(), form.contacts(), form.colleagues());
        UUID id = Ids.orNext(form.id());
        plans.findByPartnerId(access.partnerId())
                .ifPresentOrElse(
                        plan -> change(plan, id, form),
                        () -> plans.save(new EngagementPlan(access.partnerId(), id, form)));
    }

    private static void change(EngagementPlan plan, UUID id, EngagementForm form) {
        boolean sentTwice = form.version() == null && plan.id().equals(id);
        if (!sentTwice) plan.change(form);
    }
}
