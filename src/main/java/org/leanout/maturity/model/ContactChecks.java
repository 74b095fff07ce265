package org.leanout.maturity.model;

import java.util.List;
import org.leanout.maturity.model.Entry.Interaction;

/** The conditions of an order taker. */
final class ContactChecks {

    private ContactChecks() {}

    /** The value is how many of the two are named. */
    static Finding named(Condition condition, Reading reading) {
        Facts facts = reading.ledger().facts();
        int named = (facts.ownerNamed() ? 1 : 0) + (facts.sponsorNamed() ? 1 : 0);
        return new Found(Fraction.of(named), 2, null, List.of()).atLeastThreshold(condition, reading);
    }

    /** The value is the age of the last contact in days. */
    static Finding contact(Condition condition, Reading reading) {
        Found last = Found.latest(reading, reading.standing(Interaction.class).findFirst());
        return last.met(condition, reading, reading.within(last.day(), reading.threshold(condition)));
    }
}
