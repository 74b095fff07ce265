package org.leanout.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.leanout.shared.NotFound;

/**
 * Hours that the portfolio pack counts.
 *
 * @param kind who started the interactions, or REWORK
 * @param before those of as many days before the period, and not of the period itself
 */
record PackEffort(String kind, boolean before) {

    static final String REWORK = "REWORK";

    private static final List<String> KINDS = List.of("VOLUNTEERED", "JOINT", "REQUESTED", REWORK);

    /** What took some of the hours. */
    record Row(LocalDate day, int minutes, UUID id, String title, String partner, String path) {}

    PackEffort {
        if (!KINDS.contains(kind)) throw new NotFound();
    }

    /** As {@code counted_record} says it. */
    String counted() {
        return kind.equals(REWORK) ? kind : "EFFORT_" + kind;
    }

    public String code() {
        return code(kind);
    }

    static String code(String kind) {
        return kind.equals(REWORK) ? "Counted.REWORK" : "Origin." + kind;
    }

    /** The days that it is of, up to today. */
    public Period days(Period period, LocalDate today) {
        return before ? period.before(today) : period.until(today);
    }
}
