package org.leanout.value;

/** What the partner says of an outcome that was recorded. */
public enum OutcomeAnswer {
    CONFIRMED,
    NOT_SO
}
