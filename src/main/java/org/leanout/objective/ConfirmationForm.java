package org.leanout.objective;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the partner says what they want.
 *
 * @param seen the words on file that they answer to
 * @param wording their own words; none if the words on file are right
 * @param contactId in whose name IT speaks; not asked of the partner's own people
 */
public record ConfirmationForm(
        @Nullable String seen,
        @Nullable @Size(max = 300) String wording,
        @Nullable UUID contactId,
        @Nullable LocalDate saidOn) {}
