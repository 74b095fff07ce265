package org.leanout.partner;

/** What a BRM does for a partner. */
public enum Duty {
    OWNER,
    DEPUTY
}
