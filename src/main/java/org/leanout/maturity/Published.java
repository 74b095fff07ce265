package org.leanout.maturity;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Assessment;
import org.leanout.maturity.model.Level;
import org.leanout.maturity.model.Publication;
import org.leanout.maturity.model.Snapshot;
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

    /** As on a day to come; since when is for the page of that day to say. */
    static Published of(Publication publication) {
        return new Published(publication.level(), publication.trend(), publication.days(), null);
    }

    /** As of the day of an assessment, which is published itself as long as nothing is stored. */
    Publication on(Assessment today) {
        if (level == null) return Publication.first(Snapshot.of(today));
        return new Publication(today.asOf(), level, trend, days, Set.of());
    }

    /** Nothing is stored yet: what is computed is what is published. */
    static Published first(@Nullable Level computed) {
        return new Published(computed, Trend.STEADY, 1, null);
    }
}
