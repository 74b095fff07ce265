package org.leanout.maturity.model;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of an assessment, never rewritten: the computed level is null while not yet rated; the level spoken
 * against is null unless the partner acted that day.
 */
public record Snapshot(
        LocalDate day,
        int modelVersion,
        int index,
        Map<Dimension, Integer> scores,
        Set<Condition> unmet,
        @Nullable Level computed,
        @Nullable Level spokenAgainst) {

    public Snapshot {
        scores = Map.copyOf(scores);
        unmet = Set.copyOf(unmet);
    }

    /** The same on a later day, as long as nothing changes and nobody acts. */
    Snapshot on(LocalDate later) {
        return new Snapshot(later, modelVersion, index, scores, unmet, computed, null);
    }

    public static Snapshot of(Assessment assessment) {
        Map<Dimension, Integer> scores = new EnumMap<>(Dimension.class);
        assessment.dimensions().forEach(score -> scores.put(score.dimension(), score.score()));
        Set<Condition> unmet = EnumSet.noneOf(Condition.class);
        assessment.findings().stream().filter(f -> !f.met()).forEach(f -> unmet.add(f.condition()));
        return new Snapshot(
                assessment.asOf(),
                assessment.modelVersion(),
                assessment.index(),
                scores,
                unmet,
                assessment.level().orElse(null),
                assessment.spokenAgainst());
    }
}
