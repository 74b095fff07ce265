package org.leanout.maturity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Assessment;
import org.leanout.maturity.model.Confidence;
import org.leanout.maturity.model.Level;
import org.leanout.maturity.model.Limits;
import org.leanout.maturity.model.Trend;

/**
 * Where a relationship stands on a day, as a page shows it.
 *
 * @param level what the badge says: the published one, or the lower one that it is held at; none while not yet rated
 * @param published none while not yet rated
 * @param held who holds it down, until when and why; none while nobody does
 * @param since the first day of that level, if it ever was another
 * @param trend whether the computed level stands above or below it, and for how many days in a row
 * @param computed the lower of what the index reaches and what the conditions allow
 * @param next the level to strive for; none at the top
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
        @Nullable Level published,
        @Nullable Held held,
        @Nullable LocalDate since,
        Trend trend,
        int trendDays,
        Level computed,
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

    static Standpoint of(Assessment it, Published published, @Nullable Held held) {
        Level level = it.level().isPresent() && published.level() != null
                ? published.level()
                : it.level().orElse(null);
        Level above = level == null ? it.next().orElse(null) : level.above();
        Level next = above == level ? null : above;
        Level shown = held == null ? level : held.hold().shown(level, it.asOf());
        return new Standpoint(
                it.asOf(),
                it.modelVersion(),
                shown,
                level,
                shown == level ? null : held,
                shown == level ? published.since() : held.hold().from(),
                level == null ? Trend.STEADY : published.trend(),
                published.days(),
                it.computed(),
                next,
                it.index(),
                it.indexReaches(),
                it.conditionsAllow(),
                it.confidence().orElse(null),
                it.ratability().records(),
                it.ratability().missing(),
                it.ratability().from(),
                Rung.ladder(it, shown),
                next == null ? 0 : it.findings(next).size() - it.unmet(next).size(),
                next == null ? 0 : it.findings(next).size(),
                next != null && it.indexReaches().isBelow(next));
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

    public boolean isSlipping() {
        return trend == Trend.SLIPPING;
    }

    /** Where the computed level moves the published one, and after how many days; none while both are the same. */
    public @Nullable Phrase moving(Limits limits) {
        return switch (trend) {
            case STEADY -> null;
            case RISING -> Phrase.of("maturity.rising", trendDays, limits.daysUp());
            case SLIPPING -> Phrase.of("maturity.slipping", trendDays, limits.daysDown());
        };
    }

    /** What becomes of it if nothing is done: the level below, and from which day; none while it does not slip. */
    public @Nullable Phrase falling(Limits limits) {
        if (published == null || !isSlipping()) return null;
        LocalDate day = asOf.plusDays(Math.max(0, limits.daysDown() - trendDays) + 1);
        return Phrase.of("maturity.falling." + published.below(), day);
    }
}
