package org.leanout.improvement;

/** What the partner says of an impact that was recorded. */
public enum ImpactAnswer {
    CONFIRMED,
    /** There was one, and it was otherwise: their own numbers and words stand beside IT's. */
    CORRECTED,
    NOT_SO;

    /** Whether there was an impact, be it as IT recorded it or otherwise. */
    public boolean isYes() {
        return this != NOT_SO;
    }
}
