package org.leanout.partner;

/** How much: of influence, of interest; how critical a partner is, how much it depends on IT. */
public enum Degree {
    LOW,
    MEDIUM,
    HIGH
}
