package org.leanout.partner;

/** What the person who is signed in is to a partner. */
public enum Standing {
    /** Looks after the partner today. */
    OWNER,
    /** Stands in for the owner today. */
    DEPUTY,
    /** Reads every partner: another BRM, an IT manager, an auditor. */
    READER,
    /** One of the partner's own people. */
    PERSON;

    /** Owner and deputy change the partner's records. */
    public boolean looksAfter() {
        return this == OWNER || this == DEPUTY;
    }
}
