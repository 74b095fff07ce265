package org.leanout.audit;

import java.time.LocalDateTime;
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
     * A value as the history keeps it.
     *
     * @param isCode whether the text is the code of a message, as an enum's value is, and no text that somebody typed
     */
    public record Value(@Nullable String text, boolean isCode) {

        private static final Pattern CODE = Pattern.compile("[A-Z][A-Za-z]*\\.[A-Z_]+");

        static Value of(@Nullable String text) {
            return new Value(text, text != null && CODE.matcher(text).matches());
        }

        public boolean isEmpty() {
            return text == null || text.isEmpty();
        }
    }

    /** The code of the label of the field that changed. */
    public String label() {
        return kind + "." + field;
    }
}
