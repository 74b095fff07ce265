package org.leanout.maturity.model;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The coming days on which something changes although nothing is logged: only these need another look. */
final class Calendar {

    private Calendar() {}

    static NavigableSet<LocalDate> after(Reading reading) {
        Set<Integer> ages = ages(reading);
        NavigableSet<LocalDate> days = reading.ledger().entries().stream()
                .flatMap(Entry::days)
                .distinct()
                .flatMap(day -> ages.stream().map(day::plusDays))
                .collect(Collectors.toCollection(TreeSet::new));
        days.add(Ratability.of(reading, 0).from());
        return days.tailSet(reading.asOf(), false);
    }

    /** The ages, in days, at which an entry begins or ceases to count, or counts differently. */
    private static Set<Integer> ages(Reading reading) {
        Stream<Integer> weights = reading.model().weighing().edges();
        Stream<Integer> scores = Stream.of(
                0,
                Dependability.PATIENCE + 1,
                Dialogue.PATIENCE,
                Improvement.PATIENCE + 1,
                Understanding.FRESH,
                Understanding.STALE,
                SharedStrategy.MEMORY);
        return Stream.of(weights, scores, conditions(reading))
                .flatMap(ages -> ages)
                .collect(Collectors.toSet());
    }

    private static Stream<Integer> conditions(Reading reading) {
        int interval = reading.ledger().facts().reviewInterval();
        return Stream.of(
                reading.threshold(Condition.C2_2),
                interval + reading.threshold(Condition.C3_2) + 1,
                reading.threshold(Condition.C3_3) + 1,
                TrustChecks.YEAR,
                TrustChecks.HALF_YEAR,
                reading.model().limits().viewDays(),
                reading.threshold(Condition.C5_2),
                reading.threshold(Condition.C5_3),
                reading.threshold(Condition.C5_4),
                reading.threshold(Condition.C5_6));
    }
}
