package org.leanout.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Word;
import org.leanout.shared.Slice;

/** What the partner wants of IT: what is open first, and how all of it arose. */
record DemandListPage(Slice<Row> demands, Total total, boolean first, boolean mayNote) {

    /** One demand. */
    record Row(
            UUID id,
            String title,
            Arose arose,
            LocalDate aroseOn,
            @Nullable String contact,
            DemandState state,
            @Nullable String agreed,
            @Nullable LocalDate agreedOn,
            @Nullable Word confirmedWord,
            @Nullable String droppedBecause,
            LocalDate inOrder) {}

    /** How the demands of the last 365 days arose. */
    record Total(int arrived, int surfaced, int shaped) {

        public int all() {
            return arrived + surfaced + shaped;
        }

        /** A part of the bar, in percent. */
        public record Part(Arose arose, int count, double from, double width) {}

        public List<Part> parts() {
            double surfacedWidth = 100.0 * surfaced / all();
            double shapedWidth = 100.0 * shaped / all();
            return List.of(
                    new Part(Arose.SURFACED, surfaced, 0, surfacedWidth),
                    new Part(Arose.SHAPED, shaped, surfacedWidth, shapedWidth),
                    new Part(Arose.ARRIVED, arrived, surfacedWidth + shapedWidth, 100.0 * arrived / all()));
        }
    }

    static DemandListPage of(PartnerAccess access, Slice<Row> demands, Total total, boolean first) {
        return new DemandListPage(demands, total, first, access.mayChange());
    }

    public List<Row> open() {
        return demands.rows().stream()
                .filter(row -> row.state() == DemandState.OPEN)
                .toList();
    }

    public List<Row> settled() {
        return demands.rows().stream()
                .filter(row -> row.state() != DemandState.OPEN)
                .toList();
    }
}
