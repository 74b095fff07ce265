package org.leanout.objective;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.shared.Slice;

/** What IT does, what starts last first. */
record ActivityListPage(Slice<Row> activities, boolean first, boolean mayChange) {

    /**
     * One activity.
     *
     * @param objectives how many objectives it serves
     */
    record Row(
            UUID id,
            String name,
            ActivityKind kind,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            @Nullable Integer hours,
            @Nullable String ledBy,
            int objectives) {}

    /** Activities lie outside partners, so any BRM and any IT manager keeps them. */
    static boolean mayChange(Me me) {
        return me.isBrm() || me.isManager();
    }
}
