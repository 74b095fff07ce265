package org.leanout.maturity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Level;
import org.leanout.maturity.model.Trend;

/**
 * What the badge says.
 *
 * @param level none while not yet rated
 * @param since the first day of this level; none if it has been so from the first day on file
 * @param days for how many days in a row, the latest included, the computed level has stood above or below it
 */
record Published(
        @Nullable Level level,
        Trend trend,
        int days,
        @Nullable LocalDate since) {

    /** Nothing is stored yet: what is computed is what is published. */
    static Published first(@Nullable Level computed) {
        return new Published(computed, Trend.STEADY, 1, null);
    }
}
