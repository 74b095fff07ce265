package org.leanout.learning;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that IT learned, and what it ended in; internal to IT.
 *
 * @param id of the interaction
 * @param decisionId none while nobody decided; the other parts then are none, too
 * @param late whether the action is not done and its day is over
 */
record Learning(
        UUID id,
        String summary,
        LocalDate happenedOn,
        String learned,
        @Nullable UUID decisionId,
        @Nullable Integer version,
        @Nullable String nowAction,
        @Nullable LocalDate nowDueOn,
        @Nullable LocalDate nowDoneOn,
        @Nullable String planItem,
        @Nullable String whyNot,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        boolean late) {

    public boolean isOpen() {
        return decisionId == null;
    }

    /** Whether something is still to be done. */
    public boolean isToDo() {
        return nowAction != null && nowDoneOn == null;
    }

    DecisionForm form(LocalDate usualDay) {
        return isOpen()
                ? new DecisionForm(null, "", usualDay, "", "")
                : new DecisionForm(version, nowAction, nowDueOn, planItem, whyNot);
    }
}
