package org.leanout.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Empty inboxes, and word of a proposal to Nursing operations: Maya looks after it with Tom, Ines is one of its people. */
@OnTheCast
abstract class OnNotices {

    static final String NURSING = "/partners/nursing-operations";

    @Autowired
    Browser browser;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    final UUID proposal = Ids.next();

    @BeforeEach
    void empty() {
        jdbc.sql("delete from inbox_entry").update();
    }

    void tell(NoticeKind kind, To to, @Nullable String by, @Nullable String excerpt) {
        publish(notice(kind, to, by).saying(excerpt));
    }

    void publish(Object event) {
        events.publishEvent(event);
    }

    Notice notice(NoticeKind kind, To to, @Nullable String by) {
        String path = NURSING + "/proposals/" + proposal;
        UUID causedBy = by == null ? null : id(by);
        return new Notice(kind, null, partner(), proposal, proposal, path, "Handover", null, causedBy, to, false);
    }

    UUID partner() {
        return jdbc.sql("select id from partner where slug = 'nursing-operations'")
                .query(UUID.class)
                .single();
    }

    UUID id(String who) {
        return jdbc.sql("select id from account where email = ?")
                .param(who + "@leanout.example")
                .query(UUID.class)
                .single();
    }
}
