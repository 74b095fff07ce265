package org.leanout.notification;

import java.util.List;
import java.util.Map;

/**
 * What somebody wants mailed.
 *
 * @param email where it goes
 * @param on whether there is a mail server at all
 */
record MailChoicesPage(String email, Map<NoticeKind, MailChoice> choices, boolean on) {

    /** One kind, and what holds for it. */
    record Row(NoticeKind kind, MailChoice chosen) {}

    /** What waits for somebody, or what only tells them. */
    public List<Row> rows(boolean waiting) {
        return choices.entrySet().stream()
                .filter(choice -> choice.getKey().waits() == waiting)
                .map(choice -> new Row(choice.getKey(), choice.getValue()))
                .toList();
    }

    public List<MailChoice> every() {
        return List.of(MailChoice.values());
    }
}
