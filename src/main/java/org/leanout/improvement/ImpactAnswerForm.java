package org.leanout.improvement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Refused;

/**
 * Somebody of the partner says whether an impact is as IT recorded it.
 *
 * @param version of the improvement that they saw
 * @param effect how they see it, if otherwise
 * @param words how they see it, or what is not so
 * @param contactId in whose name IT speaks; not asked of the partner's own people
 */
public record ImpactAnswerForm(
        @Nullable Integer version,
        @NotNull ImpactAnswer answer,
        @Nullable Effect effect,
        @Nullable @Min(1) @Max(1_000_000_000) Integer amount,
        @Nullable @Size(max = 60) String unit,
        @Nullable @Size(max = 1000) String words,
        @Nullable UUID contactId,
        @Nullable LocalDate saidOn) {

    /** Their own effect, which only a correction has. */
    @Nullable
    Effect theirEffect() {
        if (answer != ImpactAnswer.CORRECTED) return null;
        if (effect == null) throw Refused.at("effect", "NotNull");
        return effect;
    }

    /** Their own numbers and words, which a plain yes has none of. */
    @Nullable
    Extent theirExtent() {
        return switch (answer) {
            case CONFIRMED -> null;
            case CORRECTED -> Extent.of(amount, unit, words);
            case NOT_SO -> {
                if (words == null) throw Refused.at("words", "NotBlank");
                yield Extent.inWords(words);
            }
        };
    }

    public List<Effect> effects() {
        return List.of(Effect.values());
    }
}
