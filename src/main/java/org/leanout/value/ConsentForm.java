package org.leanout.value;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the partner agreed to the plan, and told IT.
 *
 * @param edition the one that they agreed to
 */
public record ConsentForm(
        @Nullable Integer edition,
        @Nullable UUID contactId,
        @Nullable LocalDate saidOn) {}
