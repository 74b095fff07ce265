package org.leanout.maturity.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the badge says on a day: the published level, null while not yet rated; whether it is rising or slipping, for how
 * many days in a row, this one included; and the conditions of that level or below that do not hold.
 */
public record Publication(LocalDate day, @Nullable Level level, Trend trend, int days, Set<Condition> lapsed) {

    /** The first rating is the computed level. */
    public static Publication first(Snapshot snapshot) {
        return new Publication(snapshot.day(), snapshot.computed(), Trend.STEADY, 1, Set.of());
    }

    /** Folds snapshots in order of their day into a publication for each day; of one day's the last counts. */
    public static List<Publication> fold(List<Snapshot> snapshots, Model model) {
        TreeMap<LocalDate, Snapshot> days = new TreeMap<>();
        snapshots.forEach(snapshot -> days.put(snapshot.day(), snapshot));
        List<Publication> publications = new ArrayList<>();
        for (Snapshot snapshot : days.values()) {
            publications.add(
                    publications.isEmpty()
                            ? first(snapshot)
                            : publications.get(publications.size() - 1).then(snapshot, model));
        }
        return List.copyOf(publications);
    }

    /** The publication of a later day. A day that was not rated ends it; the next that is rated is a first rating. */
    public Publication then(Snapshot snapshot, Model model) {
        if (level == null || snapshot.computed() == null) {
            return first(snapshot);
        }
        Level next = isSpokenAgainst(level, snapshot) ? level.below() : aged(level, snapshot, model.limits());
        Trend shown = Trend.of(snapshot.computed(), next);
        boolean goesOn = next == level && shown == trend && follows(snapshot);
        return new Publication(snapshot.day(), next, shown, goesOn ? days + 1 : 1, lapsed(next, snapshot));
    }

    /** The partner's own act lowers at once, yet never below what is computed. */
    private static boolean isSpokenAgainst(Level level, Snapshot snapshot) {
        Level against = snapshot.spokenAgainst();
        boolean below = snapshot.computed() != null && snapshot.computed().isBelow(level);
        return below && against != null && !level.isBelow(against);
    }

    /** It moves on the day after enough full days, whatever that day itself brings. */
    private Level aged(Level from, Snapshot snapshot, Limits limits) {
        return follows(snapshot) && days >= trend.patience(limits) ? trend.move(from) : from;
    }

    /** A gap between the days ends a row. */
    private boolean follows(Snapshot snapshot) {
        return day.plusDays(1).equals(snapshot.day());
    }

    private static Set<Condition> lapsed(Level level, Snapshot snapshot) {
        return snapshot.unmet().stream()
                .filter(condition -> !level.isBelow(condition.level()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
