package org.leanout.value;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was realised.
 *
 * @param measured how it was measured
 * @param serves who is served in the end
 */
public record OutcomeForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = 300) String what,
        @Nullable @Size(max = 500) String measured,
        @Nullable @Size(max = 200) String serves,
        @NotNull LocalDate realisedOn) {

    static OutcomeForm blank(UUID id, LocalDate today) {
        return new OutcomeForm(id, null, "", null, null, today);
    }
}
