package org.leanout.partner;

/** How the word of one of the partner's people came in: by themself, or through the BRM on their behalf. */
public enum Word {
    PARTNER,
    ON_BEHALF
}
