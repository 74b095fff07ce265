package org.leanout.rating;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.rating.PerceptionGap.Difference;
import org.leanout.shared.Slice;

/** How both sides see it today, and the rounds in which they said so, the latest first. */
record RoundListPage(Slice<Row> rounds, @Nullable TwoViews views, boolean first, boolean mayOpen) {

    /**
     * One round. What was answered is known once it has ended.
     *
     * @param people how many people's answers count
     * @param points of these people, together
     * @param itPoints of IT; none if nobody answered for it who counts
     * @param awaitsMe whether I am asked and have not answered
     */
    record Row(
            UUID id,
            String title,
            LocalDate untilOn,
            LocalDate endedOn,
            boolean ended,
            int invited,
            int answered,
            int people,
            @Nullable Integer points,
            @Nullable Integer itPoints,
            boolean awaitsMe) {

        private static final int STATEMENTS = Statement.values().length;

        public @Nullable Mean partner() {
            return points == null ? null : new Mean(points, (long) STATEMENTS * people);
        }

        public @Nullable Difference difference() {
            Mean partner = partner();
            return partner == null || itPoints == null ? null : Difference.of(new Mean(itPoints, STATEMENTS), partner);
        }

        public LocalDate nextOn() {
            return endedOn.plusDays(Views.DAYS);
        }
    }

    static RoundListPage of(PartnerAccess access, Slice<Row> rounds, @Nullable TwoViews views, boolean first) {
        boolean open = rounds.rows().stream().anyMatch(row -> !row.ended());
        return new RoundListPage(rounds, views, first, access.mayChange() && first && !open);
    }

    /** The latest round, if none is open: the next falls due so many days after it. */
    public @Nullable Row latest() {
        Row row = first && !rounds.isEmpty() ? rounds.rows().get(0) : null;
        return row == null || !row.ended() ? null : row;
    }
}
