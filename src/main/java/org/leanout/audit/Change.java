package org.leanout.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a record's history.
 *
 * @param at when, in the organisation's time zone
 * @param who the person's name; empty when the program acted by itself
 * @param version the version of the record that the change made
 * @param kind the kind of record, such as {@code Interaction}; with the field it names the message of its label
 * @param action CREATED, CHANGED or REMOVED
 */
public record Change(
        LocalDateTime at,
        String who,
        int version,
        String kind,
        String action,
        @Nullable String field,
        Value from,
        Value to) {

    /**
     * A value as people read it.
     *
     * @param isCode whether the text is the code of a message, and no text that somebody typed
     * @param when the day, or the moment in the organisation's time zone, if it is one
     */
    public record Value(
            @Nullable String text, boolean isCode, @Nullable Temporal when) {

        private static final Pattern CODE = Pattern.compile("[A-Z][A-Za-z]*\\.[A-Z_]+");
        private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
        private static final Pattern MOMENT = Pattern.compile(DAY + "T[0-9:.]+Z");
        private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

        /** Reads what the history keeps; an id that is nobody's is that of a record. */
        static Value of(@Nullable String kept, ZoneId zone) {
            if (kept == null) return new Value(null, false, null);
            if (kept.equals("true") || kept.equals("false")) return new Value("history." + kept, true, null);
            if (ID.matcher(kept).matches()) return new Value("history.record", true, null);
            return new Value(kept, CODE.matcher(kept).matches(), when(kept, zone));
        }

        private static @Nullable Temporal when(String kept, ZoneId zone) {
            try {
                if (DAY.matcher(kept).matches()) return LocalDate.parse(kept);
                return MOMENT.matcher(kept).matches() ? LocalDateTime.ofInstant(Instant.parse(kept), zone) : null;
            } catch (DateTimeException typed) {
                return null;
            }
        }

        public boolean isEmpty() {
            return text == null || text.isEmpty();
        }

        public boolean isDay() {
            return when instanceof LocalDate;
        }
    }

    /** The code of the label of the field that changed. */
    public String label() {
        return kind + "." + field;
    }
}
