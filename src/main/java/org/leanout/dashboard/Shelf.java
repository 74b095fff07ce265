package org.leanout.dashboard;

import org.leanout.account.Me;

/** Which partners the list shows: those I look after, all, or the archived ones. */
public enum Shelf {
    MINE,
    ALL,
    ARCHIVED;

    static Shelf usualFor(Me me) {
        return me.isBrm() ? MINE : ALL;
    }
}
