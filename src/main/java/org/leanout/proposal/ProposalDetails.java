package org.leanout.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
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
        int versions,
        int readBefore,
        @Nullable VerdictKind verdict,
        boolean verdictOnBehalf,
        @Nullable UUID verdictContactId,
        @Nullable UUID confirmContactId,
        @Nullable UUID sponsorId,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawnBecause,
        String enteredBy,
        LocalDate enteredOn,
        Set<UUID> readerIds,
        List<String> readers,
        List<UUID> objectiveIds,
        List<String> objectives)
        implements Worded {

    /** One of the partner's objectives that it serves. */
    record Served(UUID id, String statement) {}

    /** Whose word is the verdict on the version that the partner has. */
    Deciding deciding() {
        return new Deciding(deciderId, readerIds, sponsorId, verdictOnBehalf ? null : verdictContactId);
    }

    public List<Served> serves() {
        return IntStream.range(0, objectiveIds.size())
                .mapToObj(i -> new Served(objectiveIds.get(i), objectives.get(i)))
                .toList();
    }

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
                answerDueOn,
                Set.copyOf(objectiveIds),
                null);
    }
}
