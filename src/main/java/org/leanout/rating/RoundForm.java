package org.leanout.rating;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Ids;
import org.leanout.shared.NearDay;

/**
 * A round to be opened.
 *
 * @param untilOn the last day for answers
 * @param invited who of the partner's people is asked
 */
public record RoundForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = 120) String title,
        @NearDay @NotNull LocalDate untilOn,
        @NotEmpty Set<UUID> invited) {

    private static final int USUAL_DAYS = 14;

    public RoundForm {
        invited = Ids.chosen(invited);
    }

    static RoundForm blank(UUID id, String title, LocalDate today, Set<UUID> everybody) {
        return new RoundForm(id, null, title, today.plusDays(USUAL_DAYS), everybody);
    }
}
