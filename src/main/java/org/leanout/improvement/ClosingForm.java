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
 * What came of an improvement.
 *
 * @param id of the improvement, with the version that was closed
 * @param effect no default: whoever closes it says whether it was good or bad
 * @param source who says so, and how they know
 */
public record ClosingForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotNull LocalDate closedOn,
        @NotNull Effect effect,
        @Nullable @Min(1) @Max(1_000_000_000) Integer amount,
        @Nullable @Size(max = 60) String unit,
        @Nullable @Size(max = 1000) String words,
        @NotBlank @Size(max = 200) String source) {

    Extent extent() {
        return Extent.of(amount, unit, words);
    }

    public List<Effect> effects() {
        return List.of(Effect.values());
    }
}
