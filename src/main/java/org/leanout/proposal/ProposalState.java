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

    /** After the first answer the text stays what they answered to. */
    boolean isEditable() {
        return this == DRAFT || this == SENT || this == CHANGING;
    }

    boolean isSendable() {
        return this == DRAFT || this == CHANGING;
    }

    boolean isAnswerable() {
        return this == SENT || this == ANSWERED || this == CHANGING;
    }

    boolean isOpen() {
        return this != DECIDED && this != WITHDRAWN;
    }
}
