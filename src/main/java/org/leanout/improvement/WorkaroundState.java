package org.leanout.improvement;

/** What is to become of a workaround; as long as it is not gone, it holds and takes its time. */
public enum WorkaroundState {
    OPEN,
    /** It became an improvement. */
    IMPROVEMENT,
    /** Problem management has it. */
    PROBLEM,
    /** It stays, and is permanent. */
    ACCEPTED,
    GONE;

    public boolean isHolding() {
        return this != GONE;
    }
}
