package org.leanout.interaction;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Origin;
import org.leanout.shared.Slice;

/** A partner's interactions, latest first. */
record InteractionListPage(Slice<Row> interactions, boolean first) {

    record Row(
            UUID id,
            String summary,
            LocalDate happenedOn,
            InteractionKind kind,
            Origin origin,
            @Nullable Place place,
            int minutes,
            boolean shared,
            boolean learned,
            String enteredBy) {}
}
