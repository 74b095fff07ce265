package org.leanout.maturity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.leanout.shared.NearDay;

/** Why a step is not taken now, and on which day it is shown again. */
public record DeferralForm(
        @NotBlank @Size(max = 500) String reason,
        @NearDay @NotNull LocalDate untilOn) {}
