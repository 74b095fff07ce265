package org.leanout.maturity.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leanout.maturity.model.Entry.Objective;
import org.leanout.maturity.model.Step.Kind;

/** What brings one more objective to be confirmed and tied to IT activity, the nearest first. */
record ObjectiveMoves(Reading reading, Wish wish) {

    static Move next(Reading reading) {
        ObjectiveMoves moves = new ObjectiveMoves(reading, new Wish(reading));
        return moves.nearest().map(moves::improve).orElseGet(moves::invent);
    }

    private Optional<Objective> nearest() {
        List<Objective> open = reading.standing(Objective.class)
                .filter(objective -> !isConfirmed(objective) || !isTied(objective))
                .toList();
        return open.stream().min(Comparator.comparing(this::distance));
    }

    /** One answer is less than one activity, and either is less than both. */
    private int distance(Objective objective) {
        if (isTied(objective)) {
            return objective.confirmation() == null ? 1 : 0;
        }
        return isConfirmed(objective) ? 2 : 3;
    }

    private Move improve(Objective objective) {
        if (isConfirmed(objective)) {
            Objective tied = new Objective(objective.stamp(), objective.confirmation(), reading.asOf());
            return Move.replacing(reading, Kind.TIE_ACTIVITY, objective, tied);
        }
        Kind kind = objective.confirmation() == null ? Kind.CONFIRM_OBJECTIVE : Kind.RECONFIRM_OBJECTIVE;
        Objective confirmed = new Objective(objective.stamp(), wish.answer(), objective.activityOn());
        return Move.replacing(reading, kind, objective, confirmed);
    }

    private Move invent() {
        Objective fresh = new Objective(wish.stamp(), wish.answer(), reading.asOf());
        return Move.adding(reading, Kind.NEW_OBJECTIVE, fresh);
    }

    private boolean isConfirmed(Objective objective) {
        return TrustChecks.isConfirmed(reading, objective);
    }

    private boolean isTied(Objective objective) {
        return TrustChecks.isTied(reading, objective);
    }
}
