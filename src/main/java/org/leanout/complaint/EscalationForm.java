package org.leanout.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody takes a complaint further.
 *
 * @param toWhom the next one on the route
 * @param contactId who of the partner asked IT to; nobody if IT passes it on by itself, and not asked of their own people
 */
public record EscalationForm(
        @Nullable UUID id,
        @NotBlank @Size(max = 100) String toWhom,
        @NotBlank @Size(max = 1000) String because,
        @Nullable UUID contactId,
        @Nullable LocalDate saidOn) {}
