package org.leanout.proposal;

/** How far a proposal has come, and what can still happen to it. */
public enum ProposalState {
    /** IT writes it; no partner sees it. */
    DRAFT,
    SENT,
    /** One of the partner's people has said something, or given a verdict. */
    ANSWERED,
    /** They asked for a change first, and IT makes it. */
    CHANGING,
    DECIDED,
    WITHDRAWN;

    /** Whether a next version can be sent. */
    boolean isRevisable() {
        return isAnswerable();
    }

    boolean isAnswerable() {
        return this == SENT || this == ANSWERED || this == CHANGING;
    }

    boolean isOpen() {
        return this != DECIDED && this != WITHDRAWN;
    }
}
