package org.leanout.engagement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days from one talk to the next, tier by tier. */
public record TierRhythmForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotNull @Min(1) @Max(366) Integer high,
        @NotNull @Min(1) @Max(366) Integer medium,
        @NotNull @Min(1) @Max(366) Integer low) {}
