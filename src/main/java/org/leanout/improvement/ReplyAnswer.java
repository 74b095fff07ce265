package org.leanout.improvement;

/** Whether a reply to harm is a good answer, as the partner sees it. */
public enum ReplyAnswer {
    GOOD,
    /** The harm waits for another reply. */
    NOT_YET
}
