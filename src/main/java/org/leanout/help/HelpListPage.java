package org.leanout.help;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Origin;
import org.leanout.shared.Slice;

/** A partner's offers and requests, latest first, as far as the filters let them through. */
record HelpListPage(HelpShelf shelf, @Nullable Origin origin, Slice<Row> help, boolean first) {

    /**
     * An offer or a request.
     *
     * @param day on which it was offered, or asked for; of a draft the day it was written
     * @param state the message code of how far it has come
     * @param contact for whom the offer is, or who asked
     * @param removed whether it is a request that IT took off its hands, which still counts
     */
    record Row(
            UUID id,
            boolean request,
            String title,
            LocalDate day,
            Origin origin,
            String state,
            @Nullable String contact,
            @Nullable HelpTiming timing,
            @Nullable Integer minutes,
            @Nullable LocalDate askAgainOn,
            @Nullable Integer rating,
            boolean internal,
            boolean removed) {

        public String path() {
            return (request ? "/requests/" : "/offers/") + id;
        }
    }

    public List<HelpShelf> shelves() {
        return List.of(HelpShelf.values());
    }

    public List<Origin> origins() {
        return List.of(Origin.values());
    }

    /** The filters as they stand in the address. */
    public String query() {
        return "?shelf=" + shelf + (origin == null ? "" : "&origin=" + origin);
    }
}
