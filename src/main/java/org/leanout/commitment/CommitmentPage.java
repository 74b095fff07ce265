package org.leanout.commitment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Change;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Word;

/** One promise with all that is known of it, and what I may do with it. */
record CommitmentPage(
        Details commitment,
        List<Day> days,
        List<Change> history,
        LocalDate today,
        boolean mayChange,
        boolean maySettle,
        boolean mayPropose,
        boolean mayAnswer,
        boolean mayWithdraw,
        boolean mayRemove) {

    /**
     * Another due day that was proposed.
     *
     * @param theirs whether one of the partner's people proposed it
     * @param answeredBy who of either side said so, or is said to have
     * @param answeredWord whose word that is; like the partner's own where IT answered
     */
    record Day(
            UUID id,
            Integer version,
            LocalDate dueOn,
            String askedBy,
            boolean theirs,
            LocalDate askedOn,
            @Nullable DueDayAnswer answer,
            @Nullable String answeredBy,
            Word answeredWord,
            @Nullable LocalDate answeredOn,
            @Nullable String answerEnteredBy,
            @Nullable LocalDate answerEnteredOn) {

        public boolean isWaiting() {
            return answer == null;
        }
    }

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

    static CommitmentPage of(
            PartnerAccess access, Details details, List<Day> days, List<Change> history, LocalDate today) {
        boolean mayChange = access.mayChange();
        boolean movable = Commitment.mayMove(details.state(), details.dueOn(), details.firstDueOn(), today)
                && (mayChange || access.mayAct());
        var waiting = days.stream().filter(Day::isWaiting).findFirst();
        boolean own = waiting.filter(day -> day.theirs() == access.isPerson()).isPresent();
        return new CommitmentPage(
                details,
                days,
                history,
                today,
                mayChange,
                details.isOpen() && details.owedBy().isSpokenForBy(access),
                movable && waiting.isEmpty(),
                movable && waiting.isPresent() && !own,
                movable && own,
                mayChange && Commitment.mayRemove(details.enteredOn(), today));
    }

    /** IT may note that theirs agreed in a talk, to a day that IT proposed. */
    public boolean mayConsent() {
        return mayChange && mayWithdraw;
    }
}
