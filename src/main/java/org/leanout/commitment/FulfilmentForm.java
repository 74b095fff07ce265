package org.leanout.commitment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day on which a promise was kept. */
record FulfilmentForm(@NotNull LocalDate keptOn) {}
