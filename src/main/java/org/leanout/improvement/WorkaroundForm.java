package org.leanout.improvement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What duct tape holds together.
 *
 * @param what is broken or missing
 * @param task the partner's business task
 * @param holds what somebody does about it, again and again
 */
public record WorkaroundForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = 200) String what,
        @NotBlank @Size(max = 200) String task,
        @NotBlank @Size(max = 500) String holds,
        @NotNull LocalDate sinceOn) {

    static WorkaroundForm blank(UUID id, LocalDate today) {
        return new WorkaroundForm(id, null, "", "", "", today);
    }
}
