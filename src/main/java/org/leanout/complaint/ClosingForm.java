package org.leanout.complaint;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the partner says whether a complaint is settled.
 *
 * @param version of the complaint with all that was done about it, as whoever answers has read it
 * @param words what is still missing, if it is not
 * @param contactId in whose name IT speaks; not asked of the partner's own people
 */
public record ClosingForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotNull ClosingAnswer answer,
        @Nullable @Size(max = 1000) String words,
        @Nullable UUID contactId,
        @Nullable LocalDate saidOn) {}
