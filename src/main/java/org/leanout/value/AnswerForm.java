package org.leanout.value;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the partner says whether an outcome is so.
 *
 * @param version of the outcome that they saw
 * @param words what is not so
 * @param contactId in whose name IT speaks; not asked of the partner's own people
 */
public record AnswerForm(
        @Nullable Integer version,
        @NotNull OutcomeAnswer answer,
        @Nullable @Size(max = 1000) String words,
        @Nullable UUID contactId,
        @Nullable LocalDate saidOn) {

    public List<OutcomeAnswer> answers() {
        return List.of(OutcomeAnswer.values());
    }
}
