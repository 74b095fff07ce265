package org.leanout.account;

/** Whether a person may sign in: active; locked for now; disabled for good (left the organisation). */
public enum Status {
    ACTIVE,
    LOCKED,
    DISABLED
}
