package org.leanout.maturity.model;

import java.util.Optional;
import java.util.stream.Stream;

/** How mature the relationship between IT and one business partner is, lowest first; it never rates a person. */
public enum Level {
    AD_HOC,
    ORDER_TAKER,
    SERVICE_PROVIDER,
    TRUSTED_ADVISOR,
    STRATEGIC_PARTNER;

    /** From 1 to 5. */
    public int number() {
        return ordinal() + 1;
    }

    /** The level with that number; empty for any other, such as the 0 of what is not yet rated. */
    public static Optional<Level> of(int number) {
        return Stream.of(values()).filter(level -> level.number() == number).findFirst();
    }

    /** The next rung; the highest level stays what it is. */
    public Level above() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /** The rung below; the lowest level stays what it is. */
    public Level below() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    public boolean isBelow(Level other) {
        return compareTo(other) < 0;
    }

    public static Level lower(Level one, Level other) {
        return one.isBelow(other) ? one : other;
    }
}
