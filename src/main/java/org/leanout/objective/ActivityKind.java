package org.leanout.objective;

/** What kind of work IT does. */
public enum ActivityKind {
    PROJECT,
    SERVICE,
    CHANGE,
    IMPROVEMENT,
    OPERATION,
    ADVICE
}
