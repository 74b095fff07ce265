package org.leanout.demand;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What both sides agreed on, as IT writes it down. */
public record AgreementForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 2000) String agreed,
        @Nullable @Min(1) @Max(100_000) Integer hours,
        @NotNull LocalDate agreedOn) {}
