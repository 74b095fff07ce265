package org.leanout.help;

/** How far a request has come. */
public enum RequestState {
    OPEN,
    IN_WORK,
    DONE,
    DECLINED;

    boolean isEnded() {
        return this == DONE || this == DECLINED;
    }
}
