package org.leanout.dashboard;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Slice;

/** All that is open between both sides. */
record OpenPage(Slice<Row> open, boolean first) {

    /**
     * Something that is open; {@code kind} is the part of its address that names the kind of record.
     *
     * @param id none where the partner has one of the kind only
     * @param byIt whether IT owes it
     * @param who of that side, if anybody is named
     * @param inOrder its place in the list, with {@code key}
     * @param total how many are open
     */
    record Row(
            String kind,
            @Nullable UUID id,
            String title,
            boolean byIt,
            @Nullable String who,
            @Nullable LocalDate dueOn,
            int daysLate,
            LocalDate inOrder,
            UUID key,
            int total) {

        /** Where it is, below the partner. */
        public String path() {
            return "/" + kind + (id == null ? "" : "/" + id);
        }

        public boolean isLate() {
            return daysLate > 0;
        }
    }

    public int total() {
        return open.isEmpty() ? 0 : open.rows().get(0).total();
    }
}
