package org.leanout.objective;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Change;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Word;

/** One objective: what they said of it, the activities tied to it, and what I may do with it. */
record ObjectivePage(
        Details objective,
        List<Said> confirmations,
        List<Tied> ties,
        List<Serving> proposals,
        List<Change> history,
        boolean mayChange,
        boolean mayAnswer) {

    record Details(
            UUID id,
            Integer version,
            String statement,
            ObjectiveKind kind,
            @Nullable String serves,
            @Nullable String measure,
            @Nullable String target,
            @Nullable String why,
            @Nullable String notes,
            LocalDate notedOn,
            @Nullable LocalDate askedOn,
            @Nullable LocalDate retiredOn,
            @Nullable String retiredWhy,
            @Nullable String retiredBy,
            @Nullable Word retiredWord,
            @Nullable LocalDate confirmedOn,
            boolean onBehalf,
            boolean stale,
            String enteredBy,
            LocalDateTime enteredAt) {

        public ObjectiveState state() {
            return ObjectiveState.of(retiredOn, confirmedOn, stale);
        }

        /** Their words, which IT no longer changes. */
        public boolean isTheirs() {
            return confirmedOn != null;
        }

        public boolean isWanted() {
            return retiredOn == null;
        }

        ObjectiveForm form() {
            return new ObjectiveForm(id, version, statement, kind, serves, measure, target, why, notes);
        }
    }

    /** What one of the partner's people said of it. */
    record Said(
            UUID id,
            String wording,
            @Nullable String replaced,
            String name,
            Word word,
            LocalDate saidOn,
            String enteredBy,
            LocalDate enteredOn) {}

    /** An activity tied to it; why, how many hours and who leads it is for IT only. */
    record Tied(
            UUID id,
            UUID activityId,
            String name,
            ActivityKind kind,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            @Nullable Integer hours,
            @Nullable String why) {}

    /** A proposal that serves it; {@code state} is the code of the proposal's state. */
    record Serving(
            UUID id, String title, String state, @Nullable LocalDate sentOn) {}

    static ObjectivePage of(
            PartnerAccess access,
            Details objective,
            List<Said> confirmations,
            List<Tied> ties,
            List<Serving> proposals,
            List<Change> history) {
        return new ObjectivePage(
                objective, confirmations, ties, proposals, history, access.mayChange(), access.mayAct());
    }

    public boolean mayAsk() {
        return mayChange && objective.isWanted() && objective.askedOn() == null;
    }
}
