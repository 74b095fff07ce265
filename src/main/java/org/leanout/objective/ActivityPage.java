package org.leanout.objective;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Change;

/** One activity, the objectives it serves, and what I may do with it. */
record ActivityPage(Details activity, List<Served> objectives, List<Change> history, boolean mayChange) {

    record Details(
            UUID id,
            Integer version,
            String name,
            ActivityKind kind,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            @Nullable Integer hours,
            @Nullable String ledBy) {

        ActivityForm form() {
            return new ActivityForm(id, version, name, kind, fromOn, untilOn, hours, ledBy);
        }
    }

    /** An objective that it serves, and why. */
    record Served(
            String slug,
            String partner,
            UUID objectiveId,
            String statement,
            String why,
            @Nullable LocalDate retiredOn,
            @Nullable LocalDate confirmedOn,
            boolean onBehalf,
            boolean stale) {

        public ObjectiveState state() {
            return ObjectiveState.of(retiredOn, confirmedOn, stale);
        }
    }
}
