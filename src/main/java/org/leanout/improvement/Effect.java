package org.leanout.improvement;

/** Whether an impact was good or bad for the partner. The two are counted apart, and never set off. */
public enum Effect {
    GOOD,
    BAD
}
