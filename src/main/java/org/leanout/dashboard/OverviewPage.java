package org.leanout.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.leanout.shared.Origin;

/** The overview of a partner. */
record OverviewPage(List<Happened> happened, UUID newId, LocalDate today) {

    /** One line of what happened. */
    record Happened(UUID id, String summary, LocalDate day, Origin origin, int minutes, boolean shared, String who) {}

    public List<Origin> origins() {
        return List.of(Origin.values());
    }
}
