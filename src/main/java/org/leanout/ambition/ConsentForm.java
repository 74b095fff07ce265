package org.leanout.ambition;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of the partner agrees, as IT heard. */
public record ConsentForm(
        @Nullable Integer version,
        @Nullable UUID contactId,
        @Nullable LocalDate saidOn) {}
