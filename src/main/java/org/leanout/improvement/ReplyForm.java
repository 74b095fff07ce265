package org.leanout.improvement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What IT says to harm that it did, and when it said so. */
public record ReplyForm(
        @Nullable UUID id,
        @NotBlank @Size(max = 2000) String text,
        @NotNull LocalDate repliedOn) {}
