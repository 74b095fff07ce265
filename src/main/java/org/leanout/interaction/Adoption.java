package org.leanout.interaction;

/** What became of what IT brought to a planning session. */
public enum Adoption {
    ADOPTED,
    PARTLY,
    NOT_ADOPTED
}
