package org.leanout.value;

import java.util.Optional;
import java.util.UUID;
import org.leanout.notification.Confirmations;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerObjectives;
import org.leanout.partner.PartnerPeople;
import org.leanout.partner.Voices;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The joint value plans: what is in them, who agreed, and when both sides looked at them again. */
@Service
@Transactional
public class ValuePlans {

    private final PlanRepository plans;
    private final ReviewRepository reviews;
    private final PartnerPeople people;
    private final PartnerObjectives objectives;
    private final Voices voices;
    private final Confirmations confirmations;
    private final Once once;
    private final Today today;

    ValuePlans(
            PlanRepository plans,
            ReviewRepository reviews,
            PartnerPeople people,
            PartnerObjectives objectives,
            Voices voices,
            Confirmations confirmations,
            Once once,
            Today today) {
        this.plans = plans;
        this.reviews = reviews;
        this.people = people;
        this.objectives = objectives;
        this.voices = voices;
        this.confirmations = confirmations;
        this.once = once;
        this.today = today;
    }

    /** Writes the partner's first plan, or changes the one there is. */
    public void write(PartnerAccess access, PlanForm form) {
        access.mustNotBeArchived();
        people.mustExist(access.partnerId(), form.contacts(), form.colleagues());
        objectives.mustExist(access.partnerId(), form.objectives());
        once.hold(access.partnerId());
        plans.findByPartnerId(access.partnerId())
                .ifPresentOrElse(
                        plan -> confirmations.follow(access, plan, it -> change(it, form)),
                        () -> plans.save(first(access, form)));
    }

    private ValuePlan first(PartnerAccess access, PlanForm form) {
        return new ValuePlan(access.partnerId(), Ids.orNext(form.id()), form, today.date());
    }

    /** The form of a first plan, sent twice, has its own id and no version. */
    private void change(ValuePlan plan, PlanForm form) {
        boolean sentTwice = form.version() == null && plan.id().equals(form.id());
        if (!sentTwice) plan.change(form, today.date());
    }

    /** My side agrees: IT, or one of the partner's people. */
    public void agree(PartnerAccess access, Integer edition) {
        confirmations.follow(access, held(access), plan -> {
            if (access.isPerson()) plan.agree(edition, voices.of(access, null, null));
            else plan.agreeForIt(edition, access.me().id(), today.date());
        });
    }

    /** Somebody of the partner agreed, and told IT. */
    public void consent(PartnerAccess access, ConsentForm form) {
        held(access).agree(form.edition(), voices.of(access, form.contactId(), form.saidOn()));
    }

    /** Both sides looked at the plan again; sent twice, they did once. A later look takes the place of one that waits. */
    public void review(PartnerAccess access, ReviewForm form) {
        UUID id = Ids.orNext(form.id());
        ValuePlan plan = held(access);
        if (reviews.existsById(new PartnerKey(access.partnerId(), id))) return;
        plan.mustBeAgreed();
        plan.mustHave(form.noted().keySet(), access.isPerson());
        form.mustBeNumbers(plan.counted());
        PlanReview review = new PlanReview(plan, id, form, access.me(), today.date());
        boolean theyToo = access.isPerson() || form.contactId() != null;
        if (theyToo) review.confirm(voices.of(access, form.contactId(), form.heldOn()));
        Optional<PlanReview> before = standing(plan);
        reviews.save(review);
        Optional<PlanReview> after = standing(plan);
        if (before.equals(after)) return; // it tells of an earlier day, and nobody is asked
        before.ifPresent(it -> confirmations.follow(access, plan.asked(it), it.isAsked(), false));
        confirmations.follow(access, plan.asked(review), false, review.isAsked());
    }

    private Optional<PlanReview> standing(ValuePlan plan) {
        return reviews.findFirstByPartnerIdAndPlanIdOrderByHeldOnDescIdDesc(plan.partnerId(), plan.id());
    }

    /** One of the partner's people says that a review was held as IT recorded it. */
    public void confirmReview(PartnerAccess access, UUID id) {
        access.mustNotBeArchived();
        PlanReview review =
                reviews.findById(new PartnerKey(access.partnerId(), id)).orElseThrow(NotFound::new);
        boolean waited = review.isAsked();
        review.confirm(voices.of(access, null, null));
        confirmations.follow(access, held(access).asked(review), waited, review.isAsked());
    }

    private ValuePlan held(PartnerAccess access) {
        access.mustNotBeArchived();
        once.hold(access.partnerId());
        return plans.findByPartnerId(access.partnerId()).orElseThrow(NotFound::new);
    }
}
