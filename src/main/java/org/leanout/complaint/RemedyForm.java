package org.leanout.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What IT did about a complaint. */
public record RemedyForm(
        @Nullable UUID id,
        @NotBlank @Size(max = 2000) String text,
        @NotNull LocalDate doneOn) {}
