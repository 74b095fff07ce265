package org.leanout.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Change;

/** One of the partner's people, as IT sees them. */
record ContactPage(Details contact, List<Change> history, boolean mayChange) {

    record Details(
            UUID id,
            Integer version,
            String name,
            @Nullable String job,
            @Nullable String address,
            @Nullable Degree influence,
            @Nullable Degree interest,
            @Nullable Stance stance,
            @Nullable LocalDate leftOn) {

        ContactForm form() {
            return new ContactForm(id, version, name, job, address, influence, interest, stance);
        }
    }
}
