package org.leanout.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The partner's people; what IT thinks of them is for IT only. */
record ContactListPage(List<Row> contacts, boolean showsOpinions, boolean mayChange) {

    record Row(
            UUID id,
            String name,
            @Nullable String job,
            @Nullable String address,
            @Nullable Degree influence,
            @Nullable Degree interest,
            @Nullable Stance stance,
            @Nullable LocalDate leftOn,
            boolean signsIn,
            boolean sponsor) {}
}
