package org.leanout.commitment;

/** What became of another due day: the other side agreed or declined, or whoever proposed it took it back. */
public enum DueDayAnswer {
    AGREED,
    DECLINED,
    WITHDRAWN
}
