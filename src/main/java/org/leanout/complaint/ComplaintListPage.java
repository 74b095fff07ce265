package org.leanout.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Slice;

/** What the partner complains of: what is open first, the oldest on top, then what became of the others. */
record ComplaintListPage(Slice<Row> complaints, Total total, boolean first, boolean mayComplain) {

    /**
     * One complaint.
     *
     * @param contact who of the partner complained, {@code who} in free words
     * @param owner who of IT sees to it
     * @param days that it has been open, or was
     */
    record Row(
            UUID id,
            String what,
            Severity severity,
            LocalDate raisedOn,
            @Nullable String contact,
            @Nullable String who,
            @Nullable String owner,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate escalatedOn,
            @Nullable LocalDate closedOn,
            int days,
            LocalDate inOrder) {

        public ComplaintState state() {
            return ComplaintState.of(doneOn, closedOn);
        }

        public boolean isLate() {
            return closedOn == null && days > Complaint.PATIENCE;
        }
    }

    /**
     * What all complaints add up to.
     *
     * @param late of those open, for more days than a relationship bears
     * @param closed in the last 365 days
     * @param medianDays that those had been open
     */
    record Total(int open, int late, int closed, @Nullable Integer medianDays) {}

    static ComplaintListPage of(PartnerAccess access, Slice<Row> complaints, Total total, boolean first) {
        return new ComplaintListPage(complaints, total, first, access.mayChange() || access.mayAct());
    }

    public List<Row> open() {
        return complaints.rows().stream().filter(row -> row.closedOn() == null).toList();
    }

    public List<Row> closed() {
        return complaints.rows().stream().filter(row -> row.closedOn() != null).toList();
    }
}
