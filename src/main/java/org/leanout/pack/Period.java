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

    /** Its last day, or today if that is still to come. */
    LocalDate at(LocalDate today) {
        return to.isAfter(today) ? today : to;
    }

    boolean isPast(LocalDate today) {
        return to.isBefore(today);
    }

    /** What of it is over: up to a day, or its first one. */
    Period until(LocalDate day) {
        LocalDate at = at(day);
        return new Period(from, at.isBefore(from) ? from : at);
    }

    /** As many days before it as there were of it until a day. */
    Period before(LocalDate day) {
        return new Period(from.minusDays(until(day).days()), from.minusDays(1));
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Both days with a slash between them, as ISO 8601 writes an interval. */
    @Override
    public String toString() {
        return from + "/" + to;
    }

    /** Reads what {@link #toString} wrote. */
    static Period parse(String text) {
        int slash = text.indexOf('/');
        return new Period(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
    }

    /** As an address says it. */
    public String query() {
        return "?from=" + from + "&to=" + to;
    }

    /** As a part of a file's name. */
    String fileName() {
        return from + "-to-" + to;
    }
}
