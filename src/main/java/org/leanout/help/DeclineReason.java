package org.leanout.help;

/** Why the partner says no to help. */
public enum DeclineReason {
    NOT_NOW,
    NOT_NEEDED,
    NO_TRUST,
    NO_BUDGET,
    ALREADY_SOLVED,
    WRONG_PROBLEM
}
