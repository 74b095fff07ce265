package org.leanout.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of the partner agrees to another due day, as IT heard. */
public record DueDayConsentForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @Nullable UUID contactId,
        @Nullable LocalDate saidOn) {}
