package org.leanout.proposal;

import java.util.List;

/** A comment with the replies to it, in the order in which they were made. */
record Discussion(Said first, List<Said> replies) {

    /** What both sides read of it, last said. */
    Said lastShared() {
        return replies.stream()
                .filter(Said::isShared)
                .reduce((earlier, later) -> later)
                .orElse(first);
    }
}
