package org.leanout.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whom a complaint waits for. */
public enum ComplaintState {
    /** IT has something to do. */
    OPEN,
    /** Something was done, and the partner says whether that settles it. */
    DONE,
    CLOSED;

    static ComplaintState of(@Nullable LocalDate doneOn, @Nullable LocalDate closedOn) {
        if (closedOn != null) return CLOSED;
        return doneOn == null ? OPEN : DONE;
    }
}
