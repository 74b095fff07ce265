package org.leanout.complaint;

/** Whether a complaint is settled, as the partner sees it. */
public enum ClosingAnswer {
    CLOSED,
    /** It is open, also if it was closed before. */
    NOT_YET
}
