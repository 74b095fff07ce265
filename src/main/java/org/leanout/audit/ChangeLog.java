package org.leanout.audit;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Ids;
import org.leanout.shared.Today;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the history. */
@Component
class ChangeLog {

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Today today;
    private final ApplicationEventPublisher events;

    ChangeLog(JdbcClient jdbc, Actor actor, Today today, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.today = today;
        this.events = events;
    }

    void created(Subject subject) {
        write(subject, "CREATED", null, null, null);
    }

    void removed(Subject subject) {
        write(subject, "REMOVED", null, null, null);
    }

    void changed(Subject subject, String field, @Nullable Object from, @Nullable Object to) {
        boolean hidden = subject.hides(field);
        write(subject, "CHANGED", field, hidden ? null : Text.of(from), hidden ? null : Text.of(to));
    }

    private void write(
            Subject subject, String action, @Nullable String field, @Nullable String from, @Nullable String to) {
        jdbc.sql("""
                        insert into change (partner_id, id, record_id, record_version, kind, action, field,
                                            old_value, new_value, account_id, changed_at)
                        values (:partnerId, :id, :recordId, :version, :kind, :action, :field, :from, :to, :by, :at)
                        """)
                .param("partnerId", subject.partnerId())
                .param("id", Ids.next())
                .param("recordId", subject.recordId())
                .param("version", subject.version())
                .param("kind", subject.kind())
                .param("action", action)
                .param("field", field)
                .param("from", from)
                .param("to", to)
                .param("by", actor.accountId().orElse(null))
                .param("at", today.now().atOffset(ZoneOffset.UTC))
                .update();
        if (subject.belongsToAPartner()) events.publishEvent(new PartnerChanged(subject.partnerId()));
    }
}
