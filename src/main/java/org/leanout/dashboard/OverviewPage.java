package org.leanout.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Origin;

/** The overview of a partner. */
record OverviewPage(List<Waiting> waiting, List<Happened> happened, UUID newId, LocalDate today) {

    /** Something that waits for the partner; {@code kind} is the part of its address that names the kind of record. */
    record Waiting(
            String kind,
            UUID id,
            String title,
            LocalDate since,
            @Nullable LocalDate dueOn) {}

    /** One line of what happened. */
    record Happened(UUID id, String summary, LocalDate day, Origin origin, int minutes, boolean shared, String who) {}

    public List<Origin> origins() {
        return List.of(Origin.values());
    }
}
