package org.leanout.link;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a link still lets its person in, or why not. */
enum LinkState {
    OPEN,
    USED,
    WITHDRAWN,
    EXPIRED;

    static LinkState of(@Nullable Instant usedAt, @Nullable Instant withdrawnAt, Instant expiresAt, Instant now) {
        if (withdrawnAt != null) return WITHDRAWN;
        if (usedAt != null) return USED;
        return now.isBefore(expiresAt) ? OPEN : EXPIRED;
    }
}
