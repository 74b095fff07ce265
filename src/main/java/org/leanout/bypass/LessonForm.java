package org.leanout.bypass;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What IT learned from a bypass. */
public record LessonForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 1000) String learned) {}
