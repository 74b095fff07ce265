package org.leanout.maturity.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.leanout.maturity.model.Entry.Harm;
import org.leanout.maturity.model.Entry.ImprovementItem;
import org.leanout.maturity.model.Entry.Proposal;
import org.leanout.maturity.model.Step.Kind;

/** The next move that raises the score of a dimension. */
record DimensionMoves(Reading reading, Wish wish) {

    static Move raising(Dimension dimension, Reading reading) {
        return new DimensionMoves(reading, new Wish(reading)).raising(dimension);
    }

    private Move raising(Dimension dimension) {
        return switch (dimension) {
            case DEPENDABILITY -> DependabilityMoves.raise(reading);
            case PROACTIVITY -> ConditionMoves.toward(Condition.C4_1, reading);
            case DIALOGUE -> unanswered().map(this::answer).orElseGet(this::propose);
            case UNDERSTANDING -> ObjectiveMoves.next(reading);
            case IMPROVEMENT -> improve();
            case SHARED_STRATEGY -> ConditionMoves.toward(share(), reading);
        };
    }

    private Optional<Proposal> unanswered() {
        return reading.standing(Proposal.class)
                .filter(proposal -> Dialogue.answer(reading, proposal).isEmpty())
                .filter(proposal -> reading.decay(proposal.day()).signum() > 0)
                .findFirst();
    }

    private Move answer(Proposal proposal) {
        Proposal answered = new Proposal(proposal.stamp(), wish.answer());
        return Move.replacing(reading, Kind.ANSWER_PROPOSAL, proposal, answered);
    }

    private Move propose() {
        return Move.adding(reading, Kind.BRING_PROPOSAL, new Proposal(wish.stamp(), wish.answer()));
    }

    private Move improve() {
        return Improvement.withoutReply(reading).stream()
                .findFirst()
                .map(this::reply)
                .or(() -> unconfirmed().map(this::confirm))
                .orElseGet(this::close);
    }

    private Move reply(Harm harm) {
        return Move.replacing(reading, Kind.REPLY_TO_HARM, harm, new Harm(harm.stamp(), reading.asOf()));
    }

    private Optional<ImprovementItem> unconfirmed() {
        return reading.standing(ImprovementItem.class)
                .filter(item -> !reading.happened(item.confirmedOn()))
                .filter(item -> Line.ours(reading, item, BigDecimal.ONE).counts())
                .findFirst();
    }

    private Move confirm(ImprovementItem item) {
        ImprovementItem confirmed = new ImprovementItem(item.stamp(), reading.asOf());
        return Move.replacing(reading, Kind.CONFIRM_IMPACT, item, confirmed);
    }

    private Move close() {
        return Move.adding(reading, Kind.CLOSE_IMPROVEMENT, new ImprovementItem(wish.stamp(), reading.asOf()));
    }

    /** What still brings points, in the order in which it is asked for: an invitation, a plan, an outcome. */
    private Condition share() {
        DimensionScore score = Dimension.SHARED_STRATEGY.score(reading);
        if (hasRoom(score.sum(Sum.Kind.SESSIONS), SharedStrategy.MOST_FOR_SESSIONS)) {
            return Condition.C5_2;
        }
        if (hasRoom(score.sum(Sum.Kind.VALUE_PLAN), SharedStrategy.FOR_THE_PLAN)) {
            return Condition.C5_3;
        }
        return hasRoom(score.sum(Sum.Kind.OUTCOMES), SharedStrategy.MOST_FOR_OUTCOMES)
                ? Condition.C5_4
                : Condition.C5_6;
    }

    private static boolean hasRoom(Sum sum, int most) {
        return !sum.points().isAtLeast(BigDecimal.valueOf(most));
    }
}
