package org.leanout.audit;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a record's history.
 *
 * @param at when, in the organisation's time zone
 * @param who the person's name; empty when the program acted by itself
 * @param version the version that the record has now
 * @param kind the kind of record, such as {@code Interaction}; with the field it names the message of its label
 * @param action CREATED, CHANGED or REMOVED
 * @param part which part of the record it is about, if it is about one
 */
public record Change(
        LocalDateTime at,
        String who,
        int version,
        String kind,
        String action,
        @Nullable String field,
        Value part,
        Value from,
        Value to) {

    /** The code of the label of the field that changed. */
    public String label() {
        return kind + "." + field;
    }
}
