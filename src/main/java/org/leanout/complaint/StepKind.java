package org.leanout.complaint;

/** What can happen to a complaint. */
public enum StepKind {
    /** IT did something about it. */
    DONE,
    /** It is not settled, as the partner sees it. */
    NOT_YET,
    /** Somebody took it further up the route. */
    ESCALATED,
    /** It is settled, as the partner sees it. */
    CLOSED
}
