package org.leanout.maturity.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was found about a condition: the value, of how many where that says something, the day that it goes by, and the
 * entries behind it. A value without a day means "never" where the condition goes by a day.
 */
public record Finding(
        Condition condition,
        boolean met,
        BigDecimal threshold,
        Fraction value,
        int of,
        @Nullable LocalDate day,
        List<Entry> evidence) {

    public Finding {
        evidence = List.copyOf(evidence);
    }

    /** The records behind it. */
    public List<UUID> records() {
        return evidence.stream().map(Entry::id).distinct().toList();
    }

    /** Begins the message keys of this finding, as {@code maturity.C4.1.met} or {@code maturity.C4.1.unmet}. */
    public String key() {
        return "maturity." + condition.id() + (met ? ".met" : ".unmet");
    }

    boolean isSameAs(Finding other) {
        return met == other.met && of == other.of && value.isSameAs(other.value);
    }
}
