package org.leanout.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a version says, as it was sent.
 *
 * @param note what was new in it
 */
record VersionText(
        int number,
        String title,
        @Nullable String problem,
        @Nullable String firstStep,
        @Nullable String plan,
        @Nullable String leadsNow,
        @Nullable String leadsNext,
        @Nullable String leadsLater,
        @Nullable String risk,
        @Nullable Integer effortHours,
        @Nullable String cost,
        @Nullable String note,
        LocalDate sentOn,
        String sentBy)
        implements Worded {}
