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
            return objective.confirmations().isEmpty() ? 1 : 0;
        }
        return isConfirmed(objective) ? 2 : 3;
    }

    private Move improve(Objective objective) {
        if (isConfirmed(objective)) {
            return Move.replacing(reading, Kind.TIE_ACTIVITY, objective, objective.tied(reading.asOf()));
        }
        Kind kind = objective.confirmations().isEmpty() ? Kind.CONFIRM_OBJECTIVE : Kind.RECONFIRM_OBJECTIVE;
        return Move.replacing(reading, kind, objective, objective.confirmed(wish.answer()));
    }

    private Move invent() {
        Objective fresh = new Objective(wish.stamp(), List.of(wish.answer()), reading.asOf());
        return Move.adding(reading, Kind.NEW_OBJECTIVE, fresh);
    }

    private boolean isConfirmed(Objective objective) {
        return TrustChecks.isConfirmed(reading, objective);
    }

    private boolean isTied(Objective objective) {
        return TrustChecks.isTied(reading, objective);
    }
}
