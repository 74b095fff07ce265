package org.leanout.maturity.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A finding in the making: what a check saw, to be compared with the threshold of its condition. */
record Found(Fraction value, int of, @Nullable LocalDate day, List<? extends Entry> evidence) {

    static Found count(List<? extends Entry> evidence, int of) {
        return new Found(Fraction.of(evidence.size()), of, oldest(evidence), evidence);
    }

    /** The value is the age of the latest one, in days. */
    static Found latest(Reading reading, Optional<? extends Entry> latest) {
        return latest.map(entry -> new Found(Fraction.of(reading.age(entry.day())), 0, entry.day(), List.of(entry)))
                .orElseGet(() -> new Found(Fraction.ZERO, 0, null, List.of()));
    }

    private static @Nullable LocalDate oldest(List<? extends Entry> entries) {
        return entries.stream().map(Entry::day).min(Comparator.naturalOrder()).orElse(null);
    }

    Finding atLeastThreshold(Condition condition, Reading reading) {
        return met(condition, reading, value.isAtLeast(reading.model().threshold(condition)));
    }

    Finding met(Condition condition, Reading reading, boolean met) {
        BigDecimal threshold = reading.model().threshold(condition);
        return new Finding(condition, met, threshold, value, of, day, List.copyOf(evidence));
    }
}
