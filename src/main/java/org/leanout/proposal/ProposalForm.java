package org.leanout.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Ids;
import org.leanout.shared.NearDay;

/**
 * What IT writes into a proposal; a draft may leave anything but the title open.
 *
 * @param problem the partner's problem, in their words
 * @param leadsNow where it could lead: now, next and later
 * @param risk what happens if nobody does anything
 * @param effortHours what it takes of IT
 * @param readers the partner's people who are asked to read it
 * @param decider the one of them who is asked for the verdict
 * @param objectives what they want that it serves
 * @param note what is new, for those who have read the version before; none with a draft
 */
public record ProposalForm(
        UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = 160) String title,
        @Nullable @Size(max = MOST) String problem,
        @Nullable @Size(max = MOST) String firstStep,
        @Nullable @Size(max = MOST) String plan,
        @Nullable @Size(max = MOST) String leadsNow,
        @Nullable @Size(max = MOST) String leadsNext,
        @Nullable @Size(max = MOST) String leadsLater,
        @Nullable @Size(max = MOST) String risk,
        @Nullable @Min(0) @Max(100_000) Integer effortHours,
        @Nullable @Size(max = MOST) String cost,
        Set<UUID> readers,
        @Nullable UUID decider,
        @NearDay @Nullable LocalDate answerDueOn,
        Set<UUID> objectives,
        @Nullable @Size(max = 500) String note) {

    private static final int MOST = 8000;
    private static final int USUAL_DAYS = 14;

    public ProposalForm {
        id = Ids.orNext(id);
        readers = Ids.chosen(readers);
        objectives = Ids.chosen(objectives);
    }

    static ProposalForm blank(UUID id, LocalDate today) {
        LocalDate due = today.plusDays(USUAL_DAYS);
        return new ProposalForm(
                id, null, "", null, null, null, null, null, null, null, null, null, Set.of(), null, due, Set.of(),
                null);
    }

    /** The readers; whoever is asked to decide is one of them. */
    Set<UUID> everybody() {
        if (decider == null || readers.contains(decider)) return readers;
        return Stream.concat(readers.stream(), Stream.of(decider)).collect(Collectors.toSet());
    }

    public Lightness lightness() {
        return Lightness.of(problem, firstStep, plan, leadsNow, leadsNext, leadsLater, risk, cost)
                .readBy(everybody().size(), effortHours);
    }
}
