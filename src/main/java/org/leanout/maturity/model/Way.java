package org.leanout.maturity.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what to do next: each step by itself, and one after the other up to the next level. */
final class Way {

    /** A way longer than this is no way. */
    private static final int LONGEST = 12;

    private Way() {}

    static List<Step> steps(Reading reading) {
        return Assessor.assess(reading)
                .next()
                .map(target -> attempts(reading, target).map(Attempt::step).toList())
                .orElse(List.of());
    }

    static List<Step> path(Reading reading) {
        return Assessor.assess(reading)
                .next()
                .map(target -> path(reading, target))
                .orElse(List.of());
    }

    private static List<Step> path(Reading reading, Level target) {
        List<Step> path = new ArrayList<>();
        Optional<Attempt> next = first(reading, target);
        while (next.isPresent() && path.size() < LONGEST) {
            path.add(next.get().step());
            next = first(next.get().then(), target);
        }
        return List.copyOf(path);
    }

    private static Optional<Attempt> first(Reading reading, Level target) {
        return attempts(reading, target).filter(Attempt::helps).findFirst();
    }

    /** The conditions come first, the least effort before the most; the index only when nothing else is short. */
    private static Stream<Attempt> attempts(Reading reading, Level target) {
        Assessment now = Assessor.assess(reading);
        List<Finding> unmet = now.findings().stream()
                .filter(f -> !f.met() && !target.isBelow(f.condition().level()))
                .toList();
        if (!unmet.isEmpty()) {
            return unmet.stream()
                    .map(finding -> Attempt.toMeet(finding.condition(), reading))
                    .sorted(Comparator.comparing(
                            attempt -> attempt.step().kind().phase()));
        }
        return now.indexReaches().isBelow(target) ? byRoom(now, reading, target) : Stream.empty();
    }

    private static Stream<Attempt> byRoom(Assessment now, Reading reading, Level target) {
        return now.dimensions().stream()
                .filter(score -> score.room() > 0)
                .sorted(Comparator.comparing(DimensionScore::room).reversed())
                .map(score -> Attempt.toRaise(score.dimension(), reading, target));
    }
}
