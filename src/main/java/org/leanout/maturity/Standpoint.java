package org.leanout.maturity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Assessment;
import org.leanout.maturity.model.Confidence;
import org.leanout.maturity.model.Level;

/**
 * Where a relationship stands on a day, as a page shows it.
 *
 * @param level none while not yet rated
 * @param next the level to strive for; none at the top
 * @param reaches the level that the index alone reaches
 * @param allows the level that the conditions alone allow
 * @param records how many weigh something
 * @param missing how many more it takes to be rated
 * @param ratableOn the first day on which it can be rated
 * @param nextMet how many of the conditions of the next level hold, of so many
 * @param shortOfIndex whether the index, too, keeps it from the next level
 */
public record Standpoint(
        LocalDate asOf,
        int modelVersion,
        @Nullable Level level,
        @Nullable Level next,
        int index,
        Level reaches,
        Level allows,
        @Nullable Confidence confidence,
        int records,
        int missing,
        LocalDate ratableOn,
        List<Rung> ladder,
        int nextMet,
        int nextOf,
        boolean shortOfIndex) {

    static Standpoint of(Assessment it) {
        Optional<Level> next = it.next();
        return new Standpoint(
                it.asOf(),
                it.modelVersion(),
                it.level().orElse(null),
                next.orElse(null),
                it.index(),
                it.indexReaches(),
                it.conditionsAllow(),
                it.confidence().orElse(null),
                it.ratability().records(),
                it.ratability().missing(),
                it.ratability().from(),
                Rung.ladder(it),
                next.map(level -> it.findings(level).size() - it.unmet(level).size())
                        .orElse(0),
                next.map(level -> it.findings(level).size()).orElse(0),
                it.heldBackByIndex());
    }

    /** What the number rests on. */
    public Phrase base() {
        return Phrase.of("why.base", asOf, modelVersion, records);
    }

    /** From which day it can be rated. */
    public Phrase ratable() {
        return Phrase.of("maturity.unrated.days", ratableOn);
    }

    public boolean isRated() {
        return level != null;
    }

    /** Whether the days on file are still too few. */
    public boolean isYoung() {
        return asOf.isBefore(ratableOn);
    }
}
