package org.leanout.maturity.model;

/** Whose word an entry is. */
public enum Word {
    /** The partner's, through an own account or a signed link. */
    PARTNER,
    /** What the BRM entered on behalf of a named person of the partner. */
    ON_BEHALF,
    /** IT's alone. */
    IT,
    /** From an import that an IT manager approved: weighs in full, is never late, and is nobody's own act. */
    APPROVED_IMPORT
}
