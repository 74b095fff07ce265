package org.leanout.objective;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Slice;

/** What a partner wants, or wanted, latest first. */
record ObjectiveListPage(
        Slice<Row> objectives, boolean retired, boolean first, boolean mayAdd, boolean mayAsk, boolean mayAnswer) {

    record Row(
            UUID id,
            String statement,
            ObjectiveKind kind,
            @Nullable String serves,
            LocalDate notedOn,
            @Nullable LocalDate askedOn,
            @Nullable LocalDate retiredOn,
            @Nullable LocalDate confirmedOn,
            boolean onBehalf,
            boolean stale,
            int activities) {

        public ObjectiveState state() {
            return ObjectiveState.of(retiredOn, confirmedOn, stale);
        }

        public boolean isToBeAsked() {
            return state().isWorthAsking() && askedOn == null;
        }
    }

    static ObjectiveListPage of(PartnerAccess access, Slice<Row> objectives, boolean retired, boolean first) {
        boolean mayAdd = access.mayChange() || access.mayAct();
        return new ObjectiveListPage(objectives, retired, first, mayAdd, access.mayChange(), access.mayAct());
    }
}
