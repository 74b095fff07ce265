package org.leanout.interaction;

/** Which side invited the other. */
public enum Inviter {
    IT,
    PARTNER
}
