package org.leanout.notification;

/** Which entries of an inbox to show. */
enum InboxShelf {
    ALL,
    UNREAD,
    WAITING
}
