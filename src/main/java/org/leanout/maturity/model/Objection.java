package org.leanout.maturity.model;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Entry.Bypass;
import org.leanout.maturity.model.Entry.Complaint;
import org.leanout.maturity.model.Entry.PartnerView;

/** The partner's own acts of a day that speak against a level at once, without waiting for anything to age. */
final class Objection {

    private Objection() {}

    /** The lowest level spoken against. */
    static @Nullable Level of(Reading reading) {
        if (today(reading, reading.standing(Bypass.class)) || escalated(reading)) {
            return Level.ORDER_TAKER;
        }
        return today(reading, reading.own(PartnerView.class)) ? byView(reading) : null;
    }

    private static boolean today(Reading reading, Stream<? extends Entry> entries) {
        return entries.anyMatch(entry -> entry.day().equals(reading.asOf()));
    }

    private static boolean escalated(Reading reading) {
        return reading.standing(Complaint.class).anyMatch(c -> reading.asOf().equals(c.escalatedOn()));
    }

    /** The first level whose threshold the mean misses. */
    private static @Nullable Level byView(Reading reading) {
        Fraction mean = ViewChecks.mean(ViewChecks.latest(reading));
        return Stream.of(Condition.C4_4, Condition.C5_5)
                .filter(condition -> !mean.isAtLeast(reading.model().threshold(condition)))
                .map(Condition::level)
                .findFirst()
                .orElse(null);
    }
}
