package org.leanout.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Whether somebody felt heard, from 1, not at all, to 5, fully. */
public record FeltHeardForm(@NotNull @Min(1) @Max(5) Integer score) {}
