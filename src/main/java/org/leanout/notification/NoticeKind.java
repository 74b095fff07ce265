package org.leanout.notification;

import org.jspecify.annotations.Nullable;

/** What a notice is about, and whether it waits for whoever hears of it or only tells them. */
public enum NoticeKind {
    PROPOSAL_SENT(Side.PARTNER, true, "file"),
    NEW_VERSION(Side.PARTNER, true, "file"),
    FEEDBACK_WANTED(Side.PARTNER, true, "chat"),
    FEEDBACK_REMINDER(Side.PARTNER, true, "clock"),
    COMMENT(Side.BOTH, false, "chat"),
    REPLY(Side.BOTH, false, "chat"),
    MENTION(Side.BOTH, true, "chat"),
    VERDICT(Side.BOTH, false, "yes"),
    OPINION(Side.BOTH, false, "chat"),
    OFFER_MADE(Side.PARTNER, true, "hand"),
    REQUEST(Side.IT, true, "hand"),
    HELP_ANSWERED(Side.BOTH, false, "hand"),
    THANKS(Side.IT, false, "yes"),
    OBJECTIVE_TO_CONFIRM(Side.PARTNER, true, "target"),
    CONFIRMATION_WANTED(Side.PARTNER, true, "yes"),
    AMBITION_TO_AGREE(Side.BOTH, true, "target"),
    WORKSHOP_TO_AGREE(Side.PARTNER, true, "users"),
    PRIORITIES_WANTED(Side.PARTNER, true, "target"),
    OBJECTIVE_ANSWERED(Side.IT, false, "target"),
    ROUND_OPENED(Side.PARTNER, true, "users"),
    HARM_REPORTED(Side.IT, true, "alert"),
    HARM_ANSWERED(Side.PARTNER, true, "alert"),
    COMPLAINT(Side.IT, true, "alert"),
    COMPLAINT_ANSWERED(Side.PARTNER, true, "alert"),
    COMPLAINT_CLOSED(Side.IT, false, "yes"),
    PROMISE_DUE(Side.BOTH, true, "clock"),
    DUE_DAY_PROPOSED(Side.BOTH, true, "clock"),
    DUE_DAY_ANSWERED(Side.BOTH, false, "clock"),
    PROMISE_MOVED(Side.PARTNER, false, "clock"),
    REVIEW_AHEAD(Side.BOTH, true, "users"),
    DISPUTE(Side.BOTH, true, "alert"),
    DISPUTE_ANSWERED(Side.BOTH, true, "chat"),
    DISPUTE_SETTLED(Side.BOTH, false, "yes");

    /** Whom it usually reaches, so that nobody is asked about mail that they never get. */
    private enum Side {
        IT,
        PARTNER,
        BOTH
    }

    private final Side side;
    private final boolean waits;
    private final String icon;

    NoticeKind(Side side, boolean waits, String icon) {
        this.side = side;
        this.waits = waits;
        this.icon = icon;
    }

    /** Those that ask to read a proposal. */
    static String[] asking() {
        return new String[] {PROPOSAL_SENT.name(), NEW_VERSION.name(), FEEDBACK_WANTED.name(), FEEDBACK_REMINDER.name()
        };
    }

    /** Whether somebody has to do something about it. */
    public boolean waits() {
        return waits;
    }

    /** Whether several of it, asked at one time, are one mail. */
    boolean isGathered() {
        return this == OBJECTIVE_TO_CONFIRM;
    }

    /** Whether it can reach somebody of the partner, or else of IT. */
    boolean reaches(boolean ofPartner) {
        return side == Side.BOTH || (side == Side.PARTNER) == ofPartner;
    }

    /** The code of the sentence that says what happened, and how it went. */
    String sentence(@Nullable String detail) {
        return "notice." + name() + (detail == null ? "" : "." + detail);
    }

    String icon() {
        return icon;
    }
}
