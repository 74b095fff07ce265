package org.leanout.maturity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Level;
import org.leanout.shared.NearDay;

/** Which lower level is shown, until when, and why. */
public record HoldForm(
        @Nullable UUID id,
        @NotNull Level level,
        @NearDay @NotNull LocalDate untilOn,
        @NotBlank @Size(max = 500) String reason) {}
