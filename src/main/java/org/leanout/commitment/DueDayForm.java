package org.leanout.commitment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The day on which a promise is to be due instead. */
public record DueDayForm(@Nullable UUID id, @NotNull LocalDate dueOn) {}
