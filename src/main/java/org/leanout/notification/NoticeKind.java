package org.leanout.notification;

/** What a notice is about, and whether it waits for whoever hears of it or only tells them. */
public enum NoticeKind {
    PROPOSAL_SENT(true, "file"),
    NEW_VERSION(true, "file"),
    FEEDBACK_WANTED(true, "chat"),
    FEEDBACK_REMINDER(true, "clock"),
    COMMENT(false, "chat"),
    REPLY(false, "chat"),
    MENTION(true, "chat"),
    VERDICT(false, "yes"),
    OFFER_MADE(true, "hand"),
    REQUEST(true, "hand"),
    HELP_ANSWERED(false, "hand"),
    THANKS(false, "yes"),
    OBJECTIVE_TO_CONFIRM(true, "target"),
    OBJECTIVE_ANSWERED(false, "target"),
    ROUND_OPENED(true, "users"),
    HARM_REPORTED(true, "alert"),
    HARM_ANSWERED(true, "alert"),
    COMPLAINT(true, "alert"),
    COMPLAINT_ANSWERED(true, "alert"),
    COMPLAINT_CLOSED(false, "yes"),
    PROMISE_DUE(true, "clock"),
    DISPUTE(true, "alert"),
    DISPUTE_ANSWERED(true, "chat"),
    DISPUTE_SETTLED(false, "yes");

    private final boolean waits;
    private final String icon;

    NoticeKind(boolean waits, String icon) {
        this.waits = waits;
        this.icon = icon;
    }

    /** Whether somebody has to do something about it. */
    public boolean waits() {
        return waits;
    }

    String icon() {
        return icon;
    }
}
