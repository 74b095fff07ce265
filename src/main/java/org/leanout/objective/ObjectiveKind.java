package org.leanout.objective;

/** What an objective is about: money is one of five. */
public enum ObjectiveKind {
    FINANCIAL,
    SERVICE,
    COMPLIANCE,
    PEOPLE,
    GROWTH
}
