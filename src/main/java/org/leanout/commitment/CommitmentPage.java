package org.leanout.commitment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Change;
import org.leanout.partner.PartnerAccess;

/** One promise with all that is known of it, and what I may do with it. */
record CommitmentPage(
        Details commitment,
        List<Change> history,
        LocalDate today,
        boolean mayChange,
        boolean maySettle,
        boolean mayMove,
        boolean mayRemove) {

    record Details(
            UUID id,
            Integer version,
            String what,
            Side owedBy,
            @Nullable UUID accountId,
            @Nullable String account,
            @Nullable UUID contactId,
            @Nullable String contact,
            LocalDate notedOn,
            LocalDate dueOn,
            @Nullable LocalDate firstDueOn,
            CommitmentState state,
            @Nullable LocalDate settledOn,
            @Nullable String settledBy,
            @Nullable String droppedBecause,
            int daysLate,
            String enteredBy,
            LocalDateTime enteredAt,
            LocalDate enteredOn,
            @Nullable UUID originId,
            @Nullable String originPath,
            @Nullable String origin) {

        public boolean isOpen() {
            return state == CommitmentState.OPEN;
        }

        public boolean isLate() {
            return daysLate > 0;
        }

        CommitmentForm form() {
            return new CommitmentForm(id, version, what, owedBy, accountId, contactId, notedOn, dueOn, originId);
        }
    }

    static CommitmentPage of(PartnerAccess access, Details details, List<Change> history, LocalDate today) {
        boolean mayChange = access.mayChange();
        return new CommitmentPage(
                details,
                history,
                today,
                mayChange,
                details.isOpen() && details.owedBy().isSpokenForBy(access),
                mayChange && Commitment.mayMove(details.state(), details.dueOn(), details.firstDueOn(), today),
                mayChange && Commitment.mayRemove(details.enteredOn(), today));
    }
}
