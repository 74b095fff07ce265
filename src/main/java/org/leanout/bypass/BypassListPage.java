package org.leanout.bypass;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Slice;

/** What was done past IT, the latest first, and why it was not IT. */
record BypassListPage(
        Slice<Row> bypasses, List<Tally> tallies, LocalDate today, boolean first, boolean mayTell, boolean mayLearn) {

    /** Days for which a bypass holds the relationship back, as the model has it. */
    private static final int HOLDS = 180;

    /**
     * One bypass.
     *
     * @param reporter who of the partner told of it; nobody, if IT noticed it itself
     */
    record Row(
            UUID id,
            String what,
            @Nullable String thirdParty,
            LocalDate reportedOn,
            @Nullable String reporter,
            boolean asked,
            BypassReason reason,
            @Nullable String cost,
            @Nullable String learned) {}

    /**
     * How often it was for one reason.
     *
     * @param recent in the last 365 days, {@code askedFirst} of them with IT asked before
     * @param last the day of the last one, however long ago
     */
    record Tally(BypassReason reason, int recent, int askedFirst, LocalDate last) {}

    static BypassListPage of(
            PartnerAccess access, Slice<Row> bypasses, List<Tally> tallies, LocalDate today, boolean first) {
        boolean mayTell = access.mayChange() || access.mayAct();
        return new BypassListPage(bypasses, tallies, today, first, mayTell, access.mayChange());
    }

    /** The reasons of the last 365 days, the most frequent first. */
    public List<Tally> reasons() {
        return tallies.stream().filter(tally -> tally.recent() > 0).toList();
    }

    public int recent() {
        return tallies.stream().mapToInt(Tally::recent).sum();
    }

    public int askedFirst() {
        return tallies.stream().mapToInt(Tally::askedFirst).sum();
    }

    private @Nullable LocalDate last() {
        return tallies.stream().map(Tally::last).max(LocalDate::compareTo).orElse(null);
    }

    /** Whole days since the last one was reported. */
    public @Nullable Long daysSince() {
        LocalDate last = last();
        return last == null ? null : today.toEpochDay() - last.toEpochDay();
    }

    /** The day on which none holds the relationship back any more; none if that day is past. */
    public @Nullable LocalDate clearsOn() {
        LocalDate last = last();
        LocalDate clears = last == null ? null : last.plusDays(HOLDS);
        return clears == null || !clears.isAfter(today) ? null : clears;
    }
}
