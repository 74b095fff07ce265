package org.leanout.partner;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The partner that a person belongs to. */
public record MembershipForm(@NotNull @Nullable UUID partnerId) {}
