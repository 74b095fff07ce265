package org.leanout.improvement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Change;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Word;

/** One improvement, what came of it, what they say of that, and what I may do with it. */
record ImprovementPage(
        Details improvement,
        List<Change> history,
        boolean mayChange,
        boolean mayAnswerForThem,
        boolean mayConfirm,
        boolean mayObject,
        boolean mayRemove) {

    record Details(
            UUID id,
            Integer version,
            String what,
            String task,
            ImprovementKind kind,
            ImprovementState state,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable String droppedBecause,
            @Nullable Effect effect,
            @Nullable Integer amount,
            @Nullable String unit,
            @Nullable String words,
            @Nullable String source,
            @Nullable String closedBy,
            @Nullable ImpactAnswer answer,
            @Nullable Effect theirEffect,
            @Nullable Integer theirAmount,
            @Nullable String theirUnit,
            @Nullable String theirWords,
            @Nullable String answeredBy,
            @Nullable Word answerWord,
            @Nullable LocalDate answeredOn,
            @Nullable String answerEnteredBy,
            @Nullable LocalDate answerEnteredOn,
            @Nullable String objectedBy,
            @Nullable LocalDate objectedOn,
            @Nullable String objection,
            String enteredBy,
            LocalDateTime enteredAt,
            LocalDate enteredOn)
            implements Asked {

        public ImpactStanding standing() {
            return ImpactStanding.of(answer, answerWord);
        }

        public boolean isClosed() {
            return state == ImprovementState.CLOSED;
        }

        ImprovementForm form() {
            return new ImprovementForm(id, version, what, task, kind);
        }

        ClosingForm closing(LocalDate today) {
            LocalDate day = isClosed() && endedOn != null ? endedOn : today;
            return new ClosingForm(id, version, day, effect, amount, unit, words, source == null ? "" : source);
        }

        @Override
        public String path() {
            return "/improvements/" + id;
        }
    }

    static ImprovementPage of(PartnerAccess access, Details it, List<Change> history, LocalDate today) {
        boolean theirOwn = it.answerWord() == Word.PARTNER;
        boolean confirmed = it.standing().isConfirmed();
        boolean settled = it.answer() != null && it.answer().isYes();
        return new ImprovementPage(
                it,
                history,
                access.mayChange() && !settled,
                access.mayChange() && it.isClosed() && !theirOwn,
                access.mayAct() && it.isClosed() && !confirmed,
                access.mayAct() && confirmed,
                access.mayChange() && Improvement.mayRemove(it.enteredOn(), it.answer() != null, today));
    }

    public boolean mayStart() {
        return mayChange && improvement.state().mayStart();
    }

    public boolean mayClose() {
        return mayChange && improvement.state().mayClose();
    }

    public boolean mayDrop() {
        return mayChange && improvement.state().isOpen();
    }
}
