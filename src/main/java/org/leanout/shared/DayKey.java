package org.leanout.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in a list that is sorted by day, and by id within a day. */
public record DayKey(LocalDate day, UUID id) {

    /** Before every row of a list that starts with the latest day: later than any day, above any id. */
    private static final DayKey LATEST = new DayKey(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

    /** Before every row of a list that starts with the earliest day. */
    private static final DayKey EARLIEST = new DayKey(LocalDate.EPOCH, new UUID(0, 0));

    /** Where to go on in a list that starts with the latest day; a link that somebody mangled starts it anew. */
    public static DayKey latestFirst(@Nullable String text) {
        return parse(text, LATEST);
    }

    /** Where to go on in a list that starts with the earliest day. */
    public static DayKey earliestFirst(@Nullable String text) {
        return parse(text, EARLIEST);
    }

    private static DayKey parse(@Nullable String text, DayKey start) {
        if (text == null || text.length() < 12) return start;
        try {
            return new DayKey(LocalDate.parse(text.substring(0, 10)), UUID.fromString(text.substring(11)));
        } catch (DateTimeParseException | IllegalArgumentException mangled) {
            return start;
        }
    }

    @Override
    public String toString() {
        return day + "~" + id;
    }
}
