package org.leanout.audit;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the history of one record, latest first; one statement each. */
@Component
public class Histories {

    /** More than any person reads of one record; what is older stays in the table. */
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Settings settings;

    Histories(JdbcClient jdbc, Settings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Everything that happened to the record. */
    public List<Change> of(PartnerKey key) {
        return since(key, -1);
    }

    /** The history of a record that belongs to no partner. */
    public List<Change> of(UUID recordId) {
        return of(new PartnerKey(Subject.NONE, recordId));
    }

    /** What happened to a record that belongs to no partner, after the version that a form was made from. */
    public List<Change> since(UUID recordId, @Nullable Integer version) {
        return since(new PartnerKey(Subject.NONE, recordId), version);
    }

    /** What happened to the record after the version that a form was made from. */
    public List<Change> since(PartnerKey key, @Nullable Integer version) {
        return jdbc.sql("""
                        select c.changed_at at time zone :zone as changed_at, coalesce(a.name, '') as who,
                               c.record_version as version, c.kind, c.action, c.field,
                               coalesce(op.name, oc.name, c.old_value) as old_value,
                               coalesce(np.name, nc.name, c.new_value) as new_value
                          from change c
                          left join person a on a.id = c.account_id
                          left join person op on op.id::text = c.old_value
                          left join person np on np.id::text = c.new_value
                          left join partner_person oc on oc.partner_id = c.partner_id and oc.id::text = c.old_value
                          left join partner_person nc on nc.partner_id = c.partner_id and nc.id::text = c.new_value
                         where c.partner_id = :partner and c.record_id = :record and c.record_version > :version
                         order by c.id desc
                         limit :most
                        """)
                .param("zone", settings.zone().getId())
                .param("partner", key.partnerId())
                .param("record", key.id())
                .param("version", version == null ? -1 : version)
                .param("most", MOST)
                .query((row, number) -> new Change(
                        row.getObject("changed_at", LocalDateTime.class),
                        row.getString("who"),
                        row.getInt("version"),
                        row.getString("kind"),
                        row.getString("action"),
                        row.getString("field"),
                        Change.Value.of(row.getString("old_value"), settings.zone()),
                        Change.Value.of(row.getString("new_value"), settings.zone())))
                .list();
    }
}
