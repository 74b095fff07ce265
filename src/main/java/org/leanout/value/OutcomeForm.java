package org.leanout.value;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Beneficiary;

/**
 * What was realised.
 *
 * @param lineId the shared line of the plan that it comes of
 * @param measured how it was measured
 * @param baseline from where, and {@code reached} to where
 * @param benefits who is served in the end, and {@code serves} who that is, in words
 */
public record OutcomeForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = 300) String what,
        @Nullable UUID lineId,
        @Nullable @Size(max = 500) String measured,
        @Nullable @Size(max = 100) String baseline,
        @Nullable @Size(max = 100) String reached,
        @NotNull Beneficiary benefits,
        @Nullable @Size(max = 200) String serves,
        @NotNull LocalDate realisedOn) {

    static OutcomeForm blank(UUID id, LocalDate today, String what) {
        return new OutcomeForm(id, null, what, null, null, null, null, null, null, today);
    }

    /** What a line of the plan says of it already. */
    static OutcomeForm of(PlanLineRow line, UUID id, LocalDate today) {
        PlanLineRow.Noted now = line.now();
        String reached = now == null ? null : line.inUnit(now.amount());
        return new OutcomeForm(
                id,
                null,
                line.outcome(),
                line.id(),
                line.measure(),
                line.inUnit(line.baseline()),
                reached,
                null,
                null,
                today);
    }

    List<UUID> lines() {
        return lineId == null ? List.of() : List.of(lineId);
    }

    public List<Beneficiary> beneficiaries() {
        return List.of(Beneficiary.values());
    }
}
