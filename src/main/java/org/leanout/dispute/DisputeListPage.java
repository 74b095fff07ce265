package org.leanout.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.RecordKind;
import org.leanout.shared.Slice;

/** What is disputed with a partner, and after that what is settled; the latest first. */
record DisputeListPage(Slice<Row> disputes, boolean first) {

    /**
     * One dispute.
     *
     * @param title of the record; none where I may not see it
     * @param inOrder its place in the list
     */
    record Row(
            UUID id,
            RecordKind kind,
            LocalDate recordDay,
            @Nullable String title,
            String reason,
            String raisedBy,
            LocalDate raisedOn,
            @Nullable LocalDate repliedOn,
            @Nullable Settlement outcome,
            @Nullable LocalDate settledOn,
            LocalDate inOrder) {

        public boolean isOpen() {
            return outcome == null;
        }
    }

    public List<Row> open() {
        return disputes.rows().stream().filter(Row::isOpen).toList();
    }

    public List<Row> settled() {
        return disputes.rows().stream().filter(row -> !row.isOpen()).toList();
    }
}
