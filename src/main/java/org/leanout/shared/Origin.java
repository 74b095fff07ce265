package org.leanout.shared;

/** Who started it: IT volunteered, the partner asked, or both together. */
public enum Origin {
    VOLUNTEERED,
    REQUESTED,
    JOINT
}
