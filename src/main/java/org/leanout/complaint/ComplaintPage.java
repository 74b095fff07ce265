package org.leanout.complaint;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.People.Choice;
import org.leanout.audit.Change;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Word;

/**
 * One complaint, all that happened to it, and what I may do with it.
 *
 * @param colleagues who of IT could see to it; nobody if I give it to nobody
 */
record ComplaintPage(
        Details complaint,
        List<Step> steps,
        List<Choice> colleagues,
        List<Change> history,
        boolean mayChange,
        boolean mayAct,
        boolean mayAnswer,
        boolean mayAnswerForThem,
        boolean mayEscalate,
        boolean mayRemove) {

    record Details(
            UUID id,
            Integer version,
            String what,
            @Nullable String words,
            Severity severity,
            LocalDate raisedOn,
            @Nullable UUID contactId,
            @Nullable String contact,
            @Nullable Word word,
            @Nullable String who,
            @Nullable UUID ownerId,
            @Nullable String owner,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate escalatedOn,
            @Nullable LocalDate closedOn,
            @Nullable Word closedWord,
            int days,
            String enteredBy,
            LocalDateTime enteredAt,
            LocalDate enteredOn) {

        public ComplaintState state() {
            return ComplaintState.of(doneOn, closedOn);
        }

        public boolean isOpen() {
            return closedOn == null;
        }

        public boolean isLate() {
            return isOpen() && days > Complaint.PATIENCE;
        }

        ComplaintForm form() {
            return new ComplaintForm(id, version, what, words, severity, raisedOn, contactId, who, ownerId);
        }
    }

    /**
     * One thing that happened to it.
     *
     * @param contact whose step it is; nobody's of the partner if IT did it
     * @param toWhom where it was taken
     */
    record Step(
            UUID id,
            StepKind kind,
            @Nullable String text,
            @Nullable String toWhom,
            LocalDate happenedOn,
            @Nullable String contact,
            @Nullable Word word,
            String enteredBy,
            LocalDate enteredOn) {}

    static ComplaintPage of(
            PartnerAccess access,
            Details it,
            List<Step> steps,
            List<Choice> colleagues,
            List<Change> history,
            LocalDate today) {
        boolean either = access.mayChange() || access.mayAct();
        boolean writes = either && access.wrote(it.word(), it.contactId());
        return new ComplaintPage(
                it,
                steps,
                colleagues,
                history,
                writes && it.isOpen(),
                access.mayChange() && it.isOpen(),
                access.mayAct(),
                access.mayChange() && it.closedWord() != Word.PARTNER,
                either && it.isOpen(),
                writes && Complaint.mayRemove(it.enteredOn(), steps.isEmpty(), today));
    }

    /** Whether one click closes it, or confirms that it is closed. */
    public boolean mayClose() {
        return mayAnswer && complaint.closedWord() != Word.PARTNER;
    }
}
