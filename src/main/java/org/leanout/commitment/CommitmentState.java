package org.leanout.commitment;

/** What became of a promise. Whether it is late follows from its days. */
public enum CommitmentState {
    OPEN,
    KEPT,
    DROPPED
}
