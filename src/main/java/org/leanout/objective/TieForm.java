package org.leanout.objective;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity serves an objective, and why.
 *
 * @param newId of the tie; not {@code id}, which the address has for the objective
 */
public record TieForm(
        @Nullable UUID newId,
        @NotNull UUID activityId,
        @NotBlank @Size(max = 500) String why) {}
