package org.leanout.improvement;

/** How far an improvement has come. */
public enum ImprovementState {
    PLANNED,
    IN_WORK,
    /** Done, with its impact on record. */
    CLOSED,
    DROPPED;

    public boolean isOpen() {
        return this == PLANNED || this == IN_WORK;
    }

    /** Whether IT may begin, or begin again. */
    boolean mayStart() {
        return this != IN_WORK;
    }

    /** Whether it may be closed, or its closing corrected. */
    boolean mayClose() {
        return this != DROPPED;
    }
}
