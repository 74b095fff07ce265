package org.leanout.engagement;

/** A way of keeping in touch. */
public enum Channel {
    VISIT,
    MEETING,
    THEIR_MEETING,
    CALL,
    VIDEO,
    MESSAGE
}
