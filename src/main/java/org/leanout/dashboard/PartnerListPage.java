package org.leanout.dashboard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Level;
import org.leanout.shared.Slice;

/** The business partners, quiet ones first. */
record PartnerListPage(Shelf shelf, Slice<Row> partners, boolean first) {

    /**
     * One partner.
     *
     * @param rank the number of its level, 0 while it is not yet rated
     * @param lastContact the day of the last two-way contact
     * @param quietDays whole days since then, or since the partner was added if there was none
     * @param rhythm days from one talk to the next
     * @param quiet whether the next one is overdue
     */
    record Row(
            UUID id,
            String slug,
            String name,
            @Nullable String unit,
            int rank,
            int index,
            @Nullable String ownerName,
            @Nullable String sponsorName,
            @Nullable LocalDate lastContact,
            LocalDate quietSince,
            int quietDays,
            int rhythm,
            boolean quiet) {

        public @Nullable Level level() {
            return Level.of(rank).orElse(null);
        }
    }

    /** What can be chosen; only a BRM has partners of their own to look after. */
    public List<Shelf> shelves(boolean brm) {
        return Arrays.stream(Shelf.values())
                .filter(offered -> brm || offered != Shelf.MINE)
                .toList();
    }
}
