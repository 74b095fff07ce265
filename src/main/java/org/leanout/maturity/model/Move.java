package org.leanout.maturity.model;

import java.util.List;

/** One hypothetical change of a ledger: what to do, about which entries, and what the ledger would then be. */
record Move(Step.Kind kind, List<? extends Entry> about, Ledger result) {

    static Move adding(Reading reading, Step.Kind kind, Entry entry) {
        return new Move(kind, List.of(), reading.ledger().with(entry));
    }

    static Move replacing(Reading reading, Step.Kind kind, Entry old, Entry by) {
        return new Move(kind, List.of(old), reading.ledger().replacing(old, by));
    }
}
