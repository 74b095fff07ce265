package org.leanout.demand;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the partner says whether that is what was agreed on.
 *
 * @param words what was agreed on instead
 * @param contactId in whose name IT speaks; not asked of the partner's own people
 */
public record AnswerForm(
        @Nullable Integer version,
        @NotNull DemandAnswer answer,
        @Nullable @Size(max = 1000) String words,
        @Nullable UUID contactId,
        @Nullable LocalDate saidOn) {}
