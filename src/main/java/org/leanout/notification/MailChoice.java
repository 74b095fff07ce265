package org.leanout.notification;

/** When a person wants mail about a kind of notice. */
enum MailChoice {
    AT_ONCE,
    /** In one mail, on their morning. */
    DAILY,
    OFF;

    /** What holds as long as somebody has not chosen: mail is for what waits. */
    static MailChoice usual(NoticeKind kind) {
        return kind.waits() ? AT_ONCE : OFF;
    }
}
