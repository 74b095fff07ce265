package org.leanout.maturity;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Assessment;
import org.leanout.maturity.model.Level;

/**
 * One rung of the ladder, as it stands.
 *
 * @param met how many of the conditions of the rung hold, of so many
 */
public record Rung(Level level, State state, int met, int of) {

    /** Where the rung is from here; one that is not rated stands on none. */
    public enum State {
        DONE,
        HERE,
        NEXT,
        FAR
    }

    static List<Rung> ladder(Assessment assessment, @Nullable Level here) {
        return Stream.of(Level.values())
                .map(level -> rung(assessment, level, here))
                .toList();
    }

    private static Rung rung(Assessment assessment, Level level, @Nullable Level here) {
        int of = assessment.findings(level).size();
        int met = of - assessment.unmet(level).size();
        return new Rung(level, state(level, here), met, of);
    }

    private static State state(Level level, @Nullable Level here) {
        if (here == null) return State.FAR;
        if (level == here) return State.HERE;
        if (level.isBelow(here)) return State.DONE;
        return level == here.above() ? State.NEXT : State.FAR;
    }
}
