package org.leanout.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why IT takes a proposal back. */
public record WithdrawalForm(@NotBlank @Size(max = 1000) String because) {}
