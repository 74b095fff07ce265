package org.leanout.help;

/** Who has something of it. */
public enum Beneficiary {
    PARTNER,
    THEIR_CUSTOMERS,
    IT,
    BOTH
}
