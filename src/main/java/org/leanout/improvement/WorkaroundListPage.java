package org.leanout.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Slice;

/** What duct tape holds together: what nobody has decided on first, then what still holds, then what is gone. */
record WorkaroundListPage(Slice<Row> workarounds, Total total, boolean first, boolean mayAdd) {

    /**
     * One workaround.
     *
     * @param times that it was mended in the last 30 days, which took so many minutes
     */
    record Row(
            UUID id,
            String what,
            String task,
            String holds,
            LocalDate sinceOn,
            WorkaroundState state,
            @Nullable LocalDate settledOn,
            int times,
            int minutes,
            LocalDate inOrder) {}

    /**
     * All that hold.
     *
     * @param minutes that they took in the last 30 days
     * @param oldest since when the oldest holds
     * @param permanent of them were accepted
     */
    record Total(int holding, int minutes, @Nullable LocalDate oldest, int permanent) {}

    static WorkaroundListPage of(PartnerAccess access, Slice<Row> rows, Total total, boolean first) {
        return new WorkaroundListPage(rows, total, first, access.mayChange());
    }

    public List<Row> undecided() {
        return only(row -> row.state() == WorkaroundState.OPEN);
    }

    public List<Row> decided() {
        return only(row -> row.state() != WorkaroundState.OPEN && row.state().isHolding());
    }

    public List<Row> gone() {
        return only(row -> !row.state().isHolding());
    }

    private List<Row> only(Predicate<Row> some) {
        return workarounds.rows().stream().filter(some).toList();
    }
}
