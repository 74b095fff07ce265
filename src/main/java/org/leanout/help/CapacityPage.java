package org.leanout.help;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Change;
import org.leanout.shared.Ids;

/** How the hours of one BRM stand this month, and who changed them. */
record CapacityPage(Hours hours, List<Change> history) {

    /**
     * The hours of one BRM.
     *
     * @param id of what was said about them; none if nothing was
     * @param hours in a month
     * @param reserved minutes of open offers
     * @param spent minutes of what was delivered this month
     */
    record Hours(
            UUID accountId,
            String name,
            @Nullable UUID id,
            @Nullable Integer version,
            @Nullable Integer hours,
            int reserved,
            int spent) {

        private static final int MINUTES = 60;

        /** Whole hours that can still be offered; below 0 when more is reserved than there is. */
        public int left() {
            return hours == null ? 0 : Math.floorDiv(hours * MINUTES - reserved - spent, MINUTES);
        }

        public boolean isOver() {
            return left() < 0;
        }

        /** The part of the hours that minutes take, in percent of the whole bar. */
        public int part(int minutes) {
            int most = Math.max(1, Math.max((hours == null ? 0 : hours) * MINUTES, reserved + spent));
            return Math.round(100f * minutes / most);
        }
    }

    CapacityForm form() {
        return new CapacityForm(hours.id() == null ? Ids.next() : hours.id(), hours.version(), hours.hours());
    }
}
