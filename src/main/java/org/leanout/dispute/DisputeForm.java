package org.leanout.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is not right about a record. */
public record DisputeForm(
        @Nullable UUID id,
        @NotNull UUID record,
        @NotBlank @Size(max = 1000) String reason) {}
