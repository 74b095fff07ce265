package org.leanout.rating;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A gap workshop as it is shown. */
record HeldWorkshop(
        UUID id,
        Integer version,
        LocalDate heldOn,
        String position,
        @Nullable String actions,
        @Nullable LocalDate lookAgainOn,
        @Nullable String agreedBy,
        @Nullable LocalDate agreedOn,
        String enteredBy,
        LocalDate enteredOn) {

    WorkshopForm form() {
        return new WorkshopForm(id, version, heldOn, position, actions, lookAgainOn);
    }
}
