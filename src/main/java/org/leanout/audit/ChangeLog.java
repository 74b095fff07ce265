package org.leanout.audit;

import jakarta.persistence.EntityExistsException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Ids;
import org.leanout.shared.Today;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
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

    /** Throws {@link EntityExistsException}, as for any key that is taken, if the id is that of another record. */
    void created(Subject subject) {
        try {
            write(subject, "CREATED", List.of(Field.NONE));
        } catch (DuplicateKeyException taken) {
            throw new EntityExistsException(taken.getMessage(), taken);
        }
    }

    void removed(Subject subject) {
        write(subject, "REMOVED", List.of(Field.NONE));
    }

    /** Without a field the record has a new version, and nothing of its own to tell. */
    void changed(Subject subject, List<Field> fields) {
        if (fields.isEmpty()) write(subject, "TOUCHED", List.of(Field.NONE));
        else write(subject, "CHANGED", fields);
    }

    /** One statement, however many fields were changed. */
    private void write(Subject subject, String action, List<Field> fields) {
        jdbc.sql("""
                        insert into change (partner_id, id, record_id, record_version, part, kind, action, field,
                                            old_value, new_value, account_id, changed_at)
                        select :partnerId, it.id, :recordId, :version, :part, :kind, :action, it.field, it.old, it.new,
                               :by, :at
                          from unnest(:ids, :fields, :old, :new) as it (id, field, old, new)
                        """)
                .param("partnerId", subject.partnerId())
                .param("recordId", subject.recordId())
                .param("version", subject.version())
                .param("part", subject.part())
                .param("kind", subject.kind())
                .param("action", action)
                .param("by", actor.accountId().orElse(null), Types.OTHER)
                .param("at", today.now().atOffset(ZoneOffset.UTC))
                .param("ids", fields.stream().map(field -> Ids.next()).toArray(UUID[]::new))
                .param("fields", fields.stream().map(Field::name).toArray(String[]::new))
                .param("old", fields.stream().map(Field::from).toArray(String[]::new))
                .param("new", fields.stream().map(Field::to).toArray(String[]::new))
                .update();
        if (subject.belongsToAPartner()) events.publishEvent(new PartnerChanged(subject.partnerId()));
    }

    /** What a field was and is; neither is told of one that is hidden. */
    record Field(
            @Nullable String name,
            @Nullable String from,
            @Nullable String to) {

        private static final Field NONE = new Field(null, null, null);
    }
}
