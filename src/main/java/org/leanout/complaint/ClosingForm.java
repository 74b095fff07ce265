package org.leanout.complaint;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the partner says whether a complaint is settled.
 *
 * @param words what is still missing, if it is not
 * @param contactId in whose name IT speaks; not asked of the partner's own people
 */
public record ClosingForm(
        @Nullable UUID id,
        @NotNull ClosingAnswer answer,
        @Nullable @Size(max = 1000) String words,
        @Nullable UUID contactId,
        @Nullable LocalDate saidOn) {}
