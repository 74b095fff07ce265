package org.leanout.objective;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * It is wanted no more.
 *
 * @param seen the words on file that they answer to
 * @param contactId in whose name IT speaks, if it speaks for somebody
 */
public record RetirementForm(
        @Nullable String seen,
        @Nullable @Size(max = 1000) String why,
        @Nullable UUID contactId,
        @Nullable LocalDate saidOn) {}
