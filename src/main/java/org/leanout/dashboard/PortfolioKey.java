package org.leanout.dashboard;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in the portfolio: what the row there is sorted by, and its id. */
record PortfolioKey(Object value, UUID id) {

    private static final int ID_LENGTH = 36;

    /** Reads what {@link #toString} wrote; a link that somebody mangled starts the list anew. */
    static Optional<PortfolioKey> parse(PortfolioOrder order, @Nullable String text) {
        if (text == null || text.length() < ID_LENGTH) return Optional.empty();
        try {
            Object value = order.read(text.substring(ID_LENGTH));
            return Optional.of(new PortfolioKey(value, UUID.fromString(text.substring(0, ID_LENGTH))));
        } catch (RuntimeException mangled) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString() + value;
    }
}
