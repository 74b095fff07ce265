package org.leanout.demand;

/** How far a demand has come. */
public enum DemandState {
    OPEN,
    /** Both sides know what is to be done, as IT wrote it down. */
    AGREED,
    DROPPED
}
