package org.leanout.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the portfolio can be sorted by: one expression for each direction, and the id where that is the same. A partner
 * of which there is nothing to sort by comes last in both. People are no order: nobody is ranked.
 */
public enum PortfolioOrder {
    NAME("name", "name", false, text -> text),
    LEVEL("coalesce(nullif(place, 0), 606)", "place", true, Integer::valueOf),
    LEANING("coalesce(leaning, 101)", "coalesce(leaning, -1)", false, Integer::valueOf),
    HOURS("minutes", "minutes", true, Integer::valueOf),
    VIEW("coalesce(their_view, 9)", "coalesce(their_view, 0)", false, BigDecimal::new),
    GAP("coalesce(view_gap, 9)", "coalesce(view_gap, -9)", true, BigDecimal::new),
    CONTACT("quiet_since", "quiet_since", false, LocalDate::parse),
    OPEN("open_items", "open_items", true, Integer::valueOf),
    AMBITION(
            "coalesce(ambition_on, date '9999-12-31')",
            "coalesce(ambition_on, date '0001-01-01')",
            false,
            LocalDate::parse);

    private final String ascending;
    private final String descending;
    private final boolean startsDescending;
    private final Function<String, Object> reading;

    PortfolioOrder(String ascending, String descending, boolean startsDescending, Function<String, Object> reading) {
        this.ascending = ascending;
        this.descending = descending;
        this.startsDescending = startsDescending;
        this.reading = reading;
    }

    /** Whether it has a column of its own, and does not stand beside another. */
    boolean isColumn() {
        return this != HOURS && this != GAP;
    }

    /** What stands in the same column and can be sorted by, too. */
    @Nullable
    PortfolioOrder beside() {
        return this == LEANING ? HOURS : this == VIEW ? GAP : null;
    }

    /** Each order starts with what is looked for first, and can be reversed. */
    boolean isDescending(boolean reversed) {
        return startsDescending != reversed;
    }

    /** What a row is sorted by, in SQL. */
    String value(boolean reversed) {
        return isDescending(reversed) ? descending : ascending;
    }

    /** The order, in SQL. */
    String by(boolean reversed) {
        return isDescending(reversed) ? descending + " desc, id desc" : ascending + ", id";
    }

    /** What comes after a place in the order, in SQL. */
    String after(boolean reversed) {
        return "(%s, id) %s (:value, :id)".formatted(value(reversed), isDescending(reversed) ? "<" : ">");
    }

    /** Reads what a row was sorted by; throws a {@link RuntimeException} when somebody mangled it. */
    Object read(String text) {
        return reading.apply(text);
    }
}
