package org.leanout.bypass;

/** Why it was not IT. */
public enum BypassReason {
    /** They did not know that IT could do it. */
    NOT_KNOWN,
    TOO_SLOW,
    TOO_COSTLY,
    /** IT had nobody for it, and said so. */
    NO_CAPACITY,
    NO_TRUST,
    /** Nothing that IT does. */
    NOT_OURS,
    OTHER
}
