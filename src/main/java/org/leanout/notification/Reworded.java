package org.leanout.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Markdown;

/**
 * What was said in a record is put otherwise: whoever was told of it, or is about to be mailed, reads what it says now. A
 * module publishes it as an event, inside its transaction.
 *
 * @param recordId what the {@link Notice} has told of
 * @param excerpt a little of what it says now, as plain text
 */
public record Reworded(
        UUID partnerId, UUID recordId, @Nullable String excerpt) {

    public Reworded {
        excerpt = Notice.excerpt(excerpt);
    }

    /** Markdown becomes plain text. */
    public static Reworded of(UUID partnerId, UUID recordId, String text) {
        return new Reworded(partnerId, recordId, Markdown.plain(text));
    }
}
