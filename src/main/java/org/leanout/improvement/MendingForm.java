package org.leanout.improvement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One time that somebody had to mend it, and the minutes that it took. */
public record MendingForm(
        @Nullable UUID id,
        @NotNull @Min(1) @Max(1440) Integer minutes,
        @NotNull LocalDate happenedOn,
        @Nullable @Size(max = 200) String note) {

    static MendingForm blank(UUID id, LocalDate today) {
        return new MendingForm(id, null, today, null);
    }
}
