package org.leanout.maturity.model;

import org.jspecify.annotations.Nullable;

/** A step that was tried on the ledger, and how the ledger reads then. */
record Attempt(Step step, Reading then) {

    static Attempt toMeet(Condition condition, Reading from) {
        Trial trial = new Trial(
                from,
                at -> ConditionMoves.toward(condition, at),
                condition::holds,
                (before, after) ->
                        !before.finding(condition).isSameAs(after.finding(condition)) || before.scoresElseThan(after));
        return of(trial, condition, null);
    }

    static Attempt toRaise(Dimension dimension, Reading from, Level target) {
        Trial trial = new Trial(
                from,
                at -> DimensionMoves.raising(dimension, at),
                at -> !Assessor.assess(at).indexReaches().isBelow(target),
                (before, after) -> before.dimension(dimension).score()
                        < after.dimension(dimension).score());
        return of(trial, null, dimension);
    }

    private static Attempt of(Trial trial, @Nullable Condition condition, @Nullable Dimension dimension) {
        trial.run();
        return new Attempt(trial.step(condition, dimension), trial.then());
    }

    boolean helps() {
        return step.count() > 0;
    }
}
