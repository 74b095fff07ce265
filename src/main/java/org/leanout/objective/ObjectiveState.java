package org.leanout.objective;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether IT believes it, the partner said it, said it too long ago, or wants it no more. */
enum ObjectiveState {
    ASSUMED,
    CONFIRMED,
    STALE,
    RETIRED;

    /** Days for which a confirmation is fresh. */
    static final int FRESH = 180;

    static ObjectiveState of(@Nullable LocalDate retiredOn, @Nullable LocalDate confirmedOn, boolean stale) {
        if (retiredOn != null) return RETIRED;
        if (confirmedOn == null) return ASSUMED;
        return stale ? STALE : CONFIRMED;
    }

    boolean isWorthAsking() {
        return this == ASSUMED || this == STALE;
    }
}
