package org.leanout.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.Explanation;
import org.leanout.rating.TwoViews;
import org.leanout.shared.Origin;

/** The overview of a partner, for IT: where it stands and why, what is next, and then what happened. */
record OverviewPage(
        Explanation explanation,
        Signals signals,
        List<TimelinePage.Row> happened,
        List<OpenPage.Row> open,
        List<Wanted> wanted,
        @Nullable TwoViews views,
        UUID newId,
        LocalDate today) {

    /**
     * Something that the partner wants.
     *
     * @param place its place, 1 to 5, where the partner has said what comes first
     * @param asked whether IT waits for their word on it
     */
    record Wanted(
            UUID id,
            String statement,
            @Nullable String serves,
            @Nullable Integer place,
            @Nullable LocalDate confirmedOn,
            boolean stale,
            boolean asked,
            int activities) {}

    public List<Origin> origins() {
        return List.of(Origin.values());
    }
}
