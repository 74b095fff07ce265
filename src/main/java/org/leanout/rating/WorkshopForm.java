package org.leanout.rating;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.NearDay;

/** What both sides said to each other about the gap between their views. */
public record WorkshopForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 2000) String position,
        @Nullable @Size(max = 2000) String actions,
        @NearDay @Nullable LocalDate lookAgainOn) {}
