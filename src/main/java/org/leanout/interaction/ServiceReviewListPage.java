package org.leanout.interaction;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Slice;

/** The service reviews and planning sessions of a partner, with what came of them. */
record ServiceReviewListPage(Interval interval, Slice<Row> sessions, boolean first, boolean mayChange) {

    /**
     * When reviews are held.
     *
     * @param days between two of them
     * @param lastOn none if there was none
     * @param dueOn the day by which the next one is due, counted from the last, or from when the partner was added
     * @param plannedOn the next one that is on file already
     */
    record Interval(
            int days,
            @Nullable LocalDate lastOn,
            LocalDate dueOn,
            @Nullable LocalDate plannedOn,
            boolean late) {}

    record Row(
            UUID id,
            InteractionKind kind,
            LocalDate happenedOn,
            boolean ahead,
            String summary,
            boolean shared,
            @Nullable Inviter invitedBy,
            @Nullable String confirmedBy,
            @Nullable String outcomes,
            @Nullable String input,
            @Nullable Adoption adoption) {}
}
