package org.leanout.maturity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    static List<Rung> ladder(Assessment assessment) {
        return Stream.of(Level.values()).map(level -> rung(assessment, level)).toList();
    }

    private static Rung rung(Assessment assessment, Level level) {
        int of = assessment.findings(level).size();
        int met = of - assessment.unmet(level).size();
        return new Rung(level, state(assessment, level), met, of);
    }

    private static State state(Assessment assessment, Level level) {
        Optional<Level> here = assessment.level();
        if (here.isEmpty()) return State.FAR;
        if (level == here.get()) return State.HERE;
        if (level.isBelow(here.get())) return State.DONE;
        return level == here.get().above() ? State.NEXT : State.FAR;
    }
}
