package org.leanout.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a proposal says and how far it has come, as it is read. */
record ProposalDetails(
        UUID id,
        Integer version,
        String title,
        @Nullable String problem,
        @Nullable String firstStep,
        @Nullable String plan,
        @Nullable String leadsNow,
        @Nullable String leadsNext,
        @Nullable String leadsLater,
        @Nullable String risk,
        @Nullable Integer effortHours,
        @Nullable String cost,
        int words,
        ProposalState state,
        @Nullable UUID deciderId,
        @Nullable String decider,
        @Nullable LocalDate answerDueOn,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate changedOn,
        @Nullable VerdictKind verdict,
        boolean verdictOnBehalf,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawnBecause,
        String enteredBy,
        LocalDate enteredOn,
        Set<UUID> readerIds,
        List<String> readers) {

    ProposalForm form() {
        return new ProposalForm(
                id,
                version,
                title,
                problem,
                firstStep,
                plan,
                leadsNow,
                leadsNext,
                leadsLater,
                risk,
                effortHours,
                cost,
                readerIds,
                deciderId,
                answerDueOn);
    }
}
