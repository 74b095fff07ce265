package org.leanout.shared;

/** Who is served in the end: who has something of it. */
public enum Beneficiary {
    PARTNER,
    THEIR_CUSTOMERS,
    IT,
    BOTH
}
