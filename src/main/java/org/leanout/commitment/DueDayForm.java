package org.leanout.commitment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.NearDay;

/** The day on which a promise is to be due instead. */
public record DueDayForm(
        @Nullable UUID id, @NearDay @NotNull LocalDate dueOn) {}
