package org.leanout.maturity.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.leanout.maturity.model.Entry.Interaction;
import org.leanout.maturity.model.Entry.PartnerAct;
import org.leanout.maturity.model.Entry.Request;
import org.leanout.maturity.model.Entry.ServiceReview;

/** Finds what looks like gaming; fewer than a handful of records say nothing either way. */
final class Flags {

    private static final int QUARTER = 90;
    private static final int MONTH = 30;
    private static final int HANDFUL = 5;

    private Flags() {}

    static Set<Flag> of(Reading reading) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (isThin(reading)) {
            flags.add(Flag.THIN_LOG);
        }
        if (isBulk(reading)) {
            flags.add(Flag.BULK_ENTRY);
        }
        return flags;
    }

    /** This quarter against the one before; steady means no fewer contacts than three quarters of them. */
    private static boolean isThin(Reading reading) {
        long before = inQuarter(reading, Request.class, 1);
        long contacts = inQuarter(reading, Interaction.class, 1);
        boolean fell = before >= HANDFUL && 2 * inQuarter(reading, Request.class, 0) < before;
        return fell && contacts > 0 && 4 * inQuarter(reading, Interaction.class, 0) >= 3 * contacts;
    }

    private static long inQuarter(Reading reading, Class<? extends Entry> kind, int quartersAgo) {
        return reading.standing(kind)
                .filter(entry -> reading.age(entry.day()) / QUARTER == quartersAgo)
                .count();
    }

    private static boolean isBulk(Reading reading) {
        List<Stamp> entered = reading.ledger().entries().stream()
                .filter(Flags::isTyped)
                .map(Entry::stamp)
                .filter(stamp -> reading.within(stamp.enteredOn(), MONTH))
                .toList();
        Map<LocalDate, Long> perDay =
                entered.stream().collect(Collectors.groupingBy(Stamp::enteredOn, Collectors.counting()));
        return entered.size() >= HANDFUL && perDay.values().stream().anyMatch(n -> 2 * n > entered.size());
    }

    /** What IT typed in; the partner may well answer everything in one sitting, and an import was approved. */
    private static boolean isTyped(Entry entry) {
        boolean record =
                !(entry instanceof Interaction || entry instanceof ServiceReview || entry instanceof PartnerAct);
        Word word = entry.stamp().word();
        return record && (word == Word.IT || word == Word.ON_BEHALF);
    }
}
