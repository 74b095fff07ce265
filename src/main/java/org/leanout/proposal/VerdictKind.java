package org.leanout.proposal;

/** What the partner says to a proposal. */
public enum VerdictKind {
    GO_AHEAD,
    CHANGE_FIRST,
    NOT_NOW,
    NO;

    /** "No" is an answer; "no, because" is one that IT can learn from. */
    boolean needsWords() {
        return this == CHANGE_FIRST || this == NO;
    }
}
