package org.leanout.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leanout.proposal.ProposalForm;

/** What a proposal of the cast says, and which objectives it serves. */
record ProposalWords(
        String problem,
        String firstStep,
        String plan,
        String leadsNow,
        @Nullable String leadsNext,
        @Nullable String leadsLater,
        String risk,
        int effortHours,
        String cost,
        Set<UUID> objectives) {

    ProposalWords(
            String problem,
            String firstStep,
            String plan,
            String leadsNow,
            @Nullable String leadsNext,
            @Nullable String leadsLater,
            String risk,
            int effortHours,
            String cost) {
        this(problem, firstStep, plan, leadsNow, leadsNext, leadsLater, risk, effortHours, cost, Set.of());
    }

    ProposalWords serving(Wanting.Wanted... wanted) {
        Set<UUID> served = Arrays.stream(wanted).map(Wanting.Wanted::id).collect(Collectors.toSet());
        return new ProposalWords(
                problem, firstStep, plan, leadsNow, leadsNext, leadsLater, risk, effortHours, cost, served);
    }

    ProposalForm form(
            UUID id,
            @Nullable Integer version,
            String title,
            Set<UUID> readers,
            UUID decider,
            LocalDate answerDueOn,
            @Nullable String note) {
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
                readers,
                decider,
                answerDueOn,
                objectives,
                note);
    }
}
