package org.leanout.partner;

/** How much: of influence, of interest. */
public enum Degree {
    LOW,
    MEDIUM,
    HIGH
}
