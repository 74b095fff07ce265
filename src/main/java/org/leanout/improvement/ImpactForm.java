package org.leanout.improvement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What something of IT meant for the partner.
 *
 * @param effect no default: whoever tells it says whether it was good or bad
 * @param contactId who of the partner reported it to IT, if IT did not notice it itself; not asked of the partner's own
 *     people
 * @param saidOn when it was reported
 */
public record ImpactForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = 200) String what,
        @NotNull Effect effect,
        @Nullable @Min(1) @Max(1_000_000_000) Integer amount,
        @Nullable @Size(max = 60) String unit,
        @Nullable @Size(max = 1000) String words,
        @NotNull LocalDate happenedOn,
        @Nullable UUID contactId,
        @Nullable LocalDate saidOn) {

    static ImpactForm blank(UUID id, LocalDate today, String what, @Nullable Effect effect) {
        return new ImpactForm(id, null, what, effect, null, null, null, today, null, today);
    }

    @Nullable
    Extent extent() {
        return Extent.orNone(amount, unit, words);
    }

    public List<Effect> effects() {
        return List.of(Effect.values());
    }
}
