package org.leanout.maturity.model;

import java.time.LocalDate;

/** Whether there is enough to rate: the records that weigh something, how many more it takes, and the first day. */
public record Ratability(int records, int missing, LocalDate from, boolean rated) {

    static Ratability of(Reading reading, int records) {
        Limits limits = reading.model().limits();
        int missing = Math.max(0, limits.fewestRecords() - records);
        LocalDate from = reading.ledger().facts().addedOn().plusDays(limits.fewestDays());
        return new Ratability(records, missing, from, missing == 0 && reading.happened(from));
    }
}
