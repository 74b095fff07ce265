package org.leanout.notification;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in an inbox: the moment at which somebody was told, and the entry's id. */
record InboxKey(Instant toldAt, UUID id) {

    /** Before every entry: later than any moment that PostgreSQL is asked about. */
    private static final InboxKey START = new InboxKey(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    /** Reads what {@link #toString} wrote; a link that somebody mangled starts the inbox anew. */
    static InboxKey parse(@Nullable String text) {
        int end = text == null ? -1 : text.indexOf('~');
        if (text == null || end < 0) return START;
        try {
            Instant moment = Instant.parse(text.substring(0, end));
            return moment.isAfter(START.toldAt) || moment.isBefore(Instant.EPOCH)
                    ? START
                    : new InboxKey(moment, UUID.fromString(text.substring(end + 1)));
        } catch (DateTimeException | IllegalArgumentException mangled) {
            return START;
        }
    }

    @Override
    public String toString() {
        return toldAt + "~" + id;
    }
}
