package org.leanout.help;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a BRM can offer.
 *
 * @param hours in a month
 */
public record CapacityForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotNull @Min(0) @Max(300) Integer hours) {}
