package org.leanout.partner;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who looks after the partner from today on. */
public record AssignmentForm(
        @NotNull UUID ownerId, @Nullable UUID deputyId) {}
