package org.leanout.value;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Both sides looked at the plan again.
 *
 * @param contactId who of the partner did, when IT speaks for them; not asked of the partner's own people
 */
public record ReviewForm(
        @Nullable UUID id,
        @NotNull LocalDate heldOn,
        @Nullable @Size(max = 2000) String note,
        @Nullable UUID contactId) {}
