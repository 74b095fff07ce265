package org.leanout.demand;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Change;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Word;

/** One demand: the ask against what was agreed on, and what I may do with it. */
record DemandPage(
        Details demand,
        List<Change> history,
        boolean mayChange,
        boolean mayAgree,
        boolean mayConfirm,
        boolean mayObject,
        boolean mayAnswerForThem,
        boolean mayRemove) {

    record Details(
            UUID id,
            Integer version,
            String title,
            Arose arose,
            String ask,
            LocalDate aroseOn,
            @Nullable UUID contactId,
            @Nullable String contact,
            @Nullable UUID requestId,
            @Nullable String request,
            @Nullable UUID proposalId,
            @Nullable String proposal,
            DemandState state,
            @Nullable String agreed,
            @Nullable Integer agreedHours,
            @Nullable LocalDate agreedOn,
            @Nullable String confirmedBy,
            @Nullable Word confirmedWord,
            @Nullable LocalDate confirmedOn,
            @Nullable String confirmationEnteredBy,
            @Nullable LocalDate confirmationEnteredOn,
            @Nullable String objectedBy,
            @Nullable LocalDate objectedOn,
            @Nullable String objection,
            @Nullable String droppedBecause,
            @Nullable LocalDate droppedOn,
            String enteredBy,
            LocalDateTime enteredAt,
            LocalDate enteredOn) {

        DemandForm form() {
            return new DemandForm(id, version, title, arose, ask, aroseOn, contactId, requestId, proposalId);
        }

        /** What was agreed on, or else the ask, to be written over. */
        AgreementForm agreement(LocalDate today) {
            return new AgreementForm(
                    version, agreed == null ? ask : agreed, agreedHours, agreedOn == null ? today : agreedOn);
        }
    }

    static DemandPage of(PartnerAccess access, Details it, List<Change> history, LocalDate today) {
        boolean open = it.state() == DemandState.OPEN;
        boolean agreed = it.state() == DemandState.AGREED;
        boolean theirOwn = it.confirmedWord() == Word.PARTNER;
        return new DemandPage(
                it,
                history,
                access.mayChange() && open,
                access.mayChange() && (open || agreed && !theirOwn),
                access.mayAct() && agreed && !theirOwn,
                access.mayAct() && agreed && theirOwn,
                access.mayChange() && agreed && !theirOwn,
                access.mayChange() && Demand.mayRemove(it.enteredOn(), it.state(), today));
    }
}
