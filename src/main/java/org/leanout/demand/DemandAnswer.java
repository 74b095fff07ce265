package org.leanout.demand;

/** What the partner says of what IT wrote down as agreed. */
public enum DemandAnswer {
    CONFIRMED,
    /** It is open again. */
    NOT_SO
}
