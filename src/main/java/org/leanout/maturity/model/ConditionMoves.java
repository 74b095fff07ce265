package org.leanout.maturity.model;

import java.util.List;
import org.leanout.maturity.model.Entry.Bypass;
import org.leanout.maturity.model.Entry.Interaction;
import org.leanout.maturity.model.Entry.Outcome;
import org.leanout.maturity.model.Entry.PartnerAct;
import org.leanout.maturity.model.Entry.PlanningSession;
import org.leanout.maturity.model.Entry.ServiceReview;
import org.leanout.maturity.model.Entry.ValuePlan;
import org.leanout.maturity.model.Step.Kind;

/** The next move towards an unmet condition. */
record ConditionMoves(Reading reading, Wish wish) {

    static Move toward(Condition condition, Reading reading) {
        return new ConditionMoves(reading, new Wish(reading)).toward(condition);
    }

    private Move toward(Condition condition) {
        return switch (condition) {
            case C2_1 -> name();
            case C2_2 -> Move.adding(reading, Kind.TALK, new Interaction(wish.stamp()));
            case C3_1 -> DependabilityMoves.toward(condition, reading);
            case C3_2 -> Move.adding(reading, Kind.HOLD_REVIEW, new ServiceReview(wish.stamp()));
            case C3_3 -> DependabilityMoves.close(reading, reading.threshold(condition));
            case C4_1, C5_1 -> Move.adding(reading, Kind.OFFER_EARLY_HELP, wish.acceptedOffer());
            case C4_2 -> Move.adding(reading, Kind.ANSWER_OFFER, wish.acceptedOffer());
            case C4_3 -> ObjectiveMoves.next(reading);
            case C4_4 -> ViewMoves.toward(condition, reading, 1);
            case C4_5 -> person();
            case C5_2 -> Move.adding(reading, Kind.JOIN_PLANNING, new PlanningSession(wish.stamp()));
            case C5_3 -> plan();
            case C5_4 -> Move.adding(reading, Kind.CONFIRM_OUTCOME, new Outcome(wish.stamp()));
            case C5_5 -> ViewMoves.toward(condition, reading, ViewChecks.SEVERAL);
            case C5_6 -> bypass(condition);
        };
    }

    private Move name() {
        Facts facts = reading.ledger().facts();
        boolean sponsor = facts.sponsorNamed() || facts.ownerNamed();
        Facts named = new Facts(true, sponsor, facts.peopleNamed(), facts.addedOn(), facts.reviewInterval());
        return new Move(
                facts.ownerNamed() ? Kind.NAME_SPONSOR : Kind.NAME_OWNER,
                List.of(),
                reading.ledger().with(named));
    }

    private Move person() {
        Stamp stamp = wish.stamp();
        return Move.adding(reading, Kind.INVOLVE_PERSON, new PartnerAct(stamp, stamp.id(), ""));
    }

    private Move plan() {
        ValuePlan reviewed = new ValuePlan(wish.stamp());
        return reading.standing(ValuePlan.class)
                .filter(ValuePlan::isJoint)
                .findFirst()
                .map(plan -> Move.replacing(reading, Kind.REVIEW_VALUE_PLAN, plan, reviewed))
                .orElseGet(() -> Move.adding(reading, Kind.AGREE_VALUE_PLAN, reviewed));
    }

    private Move bypass(Condition condition) {
        List<Bypass> recent = SharedStrategy.recent(reading, reading.threshold(condition));
        return new Move(Kind.WAIT_OUT_BYPASS, recent, reading.ledger().without(recent));
    }
}
