package org.leanout.interaction;

/** Where it took place: at theirs, at ours, remotely, or in a meeting of theirs that IT was a guest of. */
public enum Place {
    THEIRS,
    OURS,
    REMOTE,
    THEIR_MEETING
}
