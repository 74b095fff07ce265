package org.leanout.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Slice;

/** What both sides promised each other: what is open first, the most urgent on top, then what became of the others. */
record CommitmentListPage(Slice<Row> commitments, boolean first, boolean mayNote) {

    /**
     * One promise.
     *
     * @param daysLate whole days after the due day: of today if it is open, otherwise of the day it was done
     */
    record Row(
            UUID id,
            String what,
            Side owedBy,
            @Nullable String account,
            @Nullable String contact,
            LocalDate dueOn,
            CommitmentState state,
            @Nullable LocalDate settledOn,
            @Nullable String droppedBecause,
            int daysLate,
            LocalDate inOrder) {

        public boolean isOpen() {
            return state == CommitmentState.OPEN;
        }

        public boolean isLate() {
            return daysLate > 0;
        }
    }

    static CommitmentListPage of(PartnerAccess access, Slice<Row> commitments, boolean first) {
        return new CommitmentListPage(commitments, first, access.mayChange() || access.mayAct());
    }

    public List<Row> open() {
        return commitments.rows().stream().filter(Row::isOpen).toList();
    }

    public List<Row> settled() {
        return commitments.rows().stream().filter(row -> !row.isOpen()).toList();
    }
}
