package org.leanout.maturity.model;

/** Where the computed level stands against the published one. */
public enum Trend {
    STEADY,
    RISING,
    SLIPPING;

    static Trend of(Level computed, Level published) {
        if (computed == published) {
            return STEADY;
        }
        return computed.isBelow(published) ? SLIPPING : RISING;
    }

    /** Days in a row that it takes to move the published level; a steady one never moves. */
    int patience(Limits limits) {
        return switch (this) {
            case STEADY -> Integer.MAX_VALUE;
            case RISING -> limits.daysUp();
            case SLIPPING -> limits.daysDown();
        };
    }

    Level move(Level level) {
        return switch (this) {
            case STEADY -> level;
            case RISING -> level.above();
            case SLIPPING -> level.below();
        };
    }
}
