package org.leanout.pack;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/** From a day to another; both are in it. */
public record Period(LocalDate from, LocalDate to) {

    /** The longest that a pack tells of, in days: two years. */
    static final int LONGEST = 731;

    public Period {
        if (to.isBefore(from)) throw new IllegalArgumentException(from + " is after " + to);
    }

    /** The quarter of a year that the day is in. */
    static Period quarterOf(LocalDate day) {
        LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
        return new Period(first, first.plus(1, IsoFields.QUARTER_YEARS).minusDays(1));
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** As an address says it. */
    public String query() {
        return "?from=" + from + "&to=" + to;
    }
}
