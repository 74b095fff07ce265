package org.leanout.partner;

/** How much attention the partner needs, and so how often IT talks to it. */
public enum Tier {
    HIGH,
    MEDIUM,
    LOW
}
