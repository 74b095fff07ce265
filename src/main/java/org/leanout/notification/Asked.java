package org.leanout.notification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of one reader of a proposal.
 *
 * @param minutes that it takes to read
 * @param decides whether the reader is asked for the verdict
 * @param decider who is, if anybody in particular
 * @param along the others who read it, by name, with commas between them
 */
record Asked(
        int minutes,
        @Nullable LocalDate dueOn,
        boolean decides,
        @Nullable String decider,
        @Nullable String along) {

    /** Whether somebody else is asked for the verdict, so that the reader only says what they think. */
    public boolean isAlong() {
        return !decides && decider != null;
    }
}
