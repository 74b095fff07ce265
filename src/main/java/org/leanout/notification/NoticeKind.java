package org.leanout.notification;

import java.util.Arrays;
import java.util.List;

/** What a notice is about, and whether it waits for whoever hears of it or only tells them. */
public enum NoticeKind {
    PROPOSAL_SENT(true),
    NEW_VERSION(true),
    FEEDBACK_WANTED(true),
    FEEDBACK_REMINDER(true),
    COMMENT(false),
    REPLY(false),
    MENTION(true),
    VERDICT(false),
    OFFER_MADE(true),
    REQUEST(true),
    HELP_ANSWERED(false),
    OBJECTIVE_TO_CONFIRM(true),
    OBJECTIVE_ANSWERED(false),
    ROUND_OPENED(true),
    HARM_REPORTED(true),
    HARM_ANSWERED(true),
    COMPLAINT(true),
    COMPLAINT_ANSWERED(true),
    COMPLAINT_CLOSED(false),
    PROMISE_DUE(true),
    DISPUTE(true),
    DISPUTE_ANSWERED(true),
    DISPUTE_SETTLED(false);

    private final boolean waits;

    NoticeKind(boolean waits) {
        this.waits = waits;
    }

    /** Whether somebody has to do something about it. */
    public boolean waits() {
        return waits;
    }

    static List<NoticeKind> all() {
        return Arrays.asList(values());
    }
}
