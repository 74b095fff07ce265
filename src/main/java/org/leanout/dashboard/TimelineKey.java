package org.leanout.dashboard;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.DayKey;

/** A place in a timeline: the day, what happened on it, and which step of it. */
record TimelineKey(DayKey place, int step) {

    /** Before everything that happened until the end of the day. */
    static TimelineKey endOf(LocalDate day) {
        return new TimelineKey(new DayKey(day, new UUID(-1, -1)), 0);
    }

    /** Reads what {@link #toString} wrote; a link that somebody mangled starts the timeline anew. */
    static TimelineKey parse(@Nullable String text) {
        if (text == null || !text.matches(".*~[0-9]")) return new TimelineKey(DayKey.latestFirst(null), 0);
        int end = text.lastIndexOf('~');
        return new TimelineKey(DayKey.latestFirst(text.substring(0, end)), Integer.parseInt(text.substring(end + 1)));
    }

    @Override
    public String toString() {
        return place + "~" + step;
    }
}
