package org.leanout.improvement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the partner says whether a reply is a good answer.
 *
 * @param words what is still missing
 * @param contactId in whose name IT speaks; not asked of the partner's own people
 */
public record ReplyAnswerForm(
        @NotNull ReplyAnswer answer,
        @Nullable @Size(max = 1000) String words,
        @Nullable UUID contactId,
        @Nullable LocalDate saidOn) {}
