package org.leanout.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in a list that is sorted by name, and by id among the same names. */
public record NameKey(String name, UUID id) {

    private static final NameKey START = new NameKey("", new UUID(0, 0));
    private static final int ID_LENGTH = 36;

    /** Reads what {@link #toString} wrote; a link that somebody mangled starts the list anew. */
    public static NameKey parse(@Nullable String text) {
        if (text == null || text.length() < ID_LENGTH) return START;
        try {
            return new NameKey(text.substring(ID_LENGTH), UUID.fromString(text.substring(0, ID_LENGTH)));
        } catch (IllegalArgumentException mangled) {
            return START;
        }
    }

    @Override
    public String toString() {
        return id + name;
    }
}
