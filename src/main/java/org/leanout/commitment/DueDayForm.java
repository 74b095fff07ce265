package org.leanout.commitment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day on which both sides agreed instead. */
record DueDayForm(@NotNull LocalDate dueOn) {}
