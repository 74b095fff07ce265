package org.leanout.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Change;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Word;
import org.leanout.shared.Beneficiary;

/** One outcome, what they say of it, and what I may do with it. */
record OutcomePage(
        Details outcome,
        List<Change> history,
        boolean mayChange,
        boolean mayAnswerForThem,
        boolean mayConfirm,
        boolean mayObject) {

    record Details(
            UUID id,
            Integer version,
            String what,
            @Nullable UUID lineId,
            @Nullable String line,
            @Nullable String measured,
            @Nullable String baseline,
            @Nullable String reached,
            @Nullable Beneficiary benefits,
            @Nullable String serves,
            LocalDate realisedOn,
            String enteredBy,
            LocalDateTime enteredAt,
            @Nullable OutcomeAnswer answer,
            @Nullable String answerWords,
            @Nullable String answeredBy,
            @Nullable Word answerWord,
            @Nullable LocalDate answeredOn,
            @Nullable String answerEnteredBy,
            @Nullable LocalDate answerEnteredOn,
            @Nullable String objectedBy,
            @Nullable LocalDate objectedOn,
            @Nullable String objection) {

        public boolean isConfirmed() {
            return answer == OutcomeAnswer.CONFIRMED;
        }

        OutcomeForm form() {
            return new OutcomeForm(
                    id, version, what, lineId, measured, baseline, reached, benefits, serves, realisedOn);
        }
    }

    static OutcomePage of(PartnerAccess access, Details outcome, List<Change> history) {
        boolean changes = access.mayChange();
        boolean theirOwn = outcome.answerWord() == Word.PARTNER;
        boolean done = theirOwn && outcome.isConfirmed();
        return new OutcomePage(
                outcome,
                history,
                changes && !outcome.isConfirmed(),
                changes && !theirOwn,
                access.mayAct() && !done,
                access.mayAct() && done);
    }
}
