package org.leanout.audit;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.ReaderZone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the history of one record, latest first; one statement each. */
@Component
public class Histories {

    /** More than any person reads of one record; what is older stays in the table. */
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final ReaderZone zone;

    Histories(JdbcClient jdbc, ReaderZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** Everything that happened to the record. */
    public List<Change> of(PartnerKey key) {
        return read(key, "", -1);
    }

    /** The history of a record that belongs to no partner. */
    public List<Change> of(UUID recordId) {
        return of(new PartnerKey(Subject.NONE, recordId));
    }

    /** What happened to a record that belongs to no partner, after the version that a form was made from. */
    public List<Change> since(UUID recordId, @Nullable Integer version) {
        return since(new PartnerKey(Subject.NONE, recordId), version);
    }

    /**
     * What happened to the record and its parts after the version that a form was made from: all of the transaction that
     * made the next version, whatever came first in it, and all that came later.
     */
    public List<Change> since(PartnerKey key, @Nullable Integer version) {
        return read(key, """
                and c.id >= (
                    select f.id from change f
                     where f.partner_id = :partner and f.record_id = :record and f.transaction_id = (
                           select n.transaction_id from change n
                            where n.partner_id = :partner and n.record_id = :record and n.part is null
                              and n.record_version > :version
                            order by n.id limit 1)
                     order by f.id limit 1)
                """, version == null ? -1 : version);
    }

    private List<Change> read(PartnerKey key, String which, int version) {
        return jdbc.sql("""
                        select c.changed_at at time zone :zone as changed_at, coalesce(a.name, '') as who,
                               (select max(v.record_version) from change v
                                 where v.partner_id = :partner and v.record_id = :record and v.part is null) as version,
                               c.kind, c.action, c.field, %s, %s, %s
                          from (select *, %s, %s, %s
                                  from change c
                                 where c.partner_id = :partner and c.record_id = :record and c.action <> 'TOUCHED' %s
                                 order by c.id desc
                                 limit :most) c
                          left join person a on a.id = c.account_id
                          %s %s %s
                         order by c.id desc
                        """.formatted(
                                named("part"),
                                named("old_value"),
                                named("new_value"),
                                id("part"),
                                id("old_value"),
                                id("new_value"),
                                which,
                                names("part"),
                                names("old_value"),
                                names("new_value")))
                .param("zone", zone.id())
                .param("partner", key.partnerId())
                .param("record", key.id())
                .param("version", version)
                .param("most", MOST)
                .query((row, number) -> new Change(
                        row.getObject("changed_at", LocalDateTime.class),
                        row.getString("who"),
                        row.getInt("version"),
                        row.getString("kind"),
                        row.getString("action"),
                        row.getString("field"),
                        Value.of(row.getString("part"), zone.get()),
                        Value.of(row.getString("old_value"), zone.get()),
                        Value.of(row.getString("new_value"), zone.get())))
                .list();
    }

    /** The id that a value is, if it is one: with it the names are looked up by their keys. */
    private static String id(String value) {
        return "case when c.%1$s ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then c.%1$s::uuid end as %1$s_id"
                .formatted(value);
    }

    /** Where names are: of people, of a partner's people, of its objectives. */
    private static String names(String value) {
        return """
                left join person p_%1$s on p_%1$s.id = c.%1$s_id
                left join partner_person c_%1$s on c_%1$s.partner_id = c.partner_id and c_%1$s.id = c.%1$s_id
                left join partner_objective o_%1$s on o_%1$s.partner_id = c.partner_id and o_%1$s.id = c.%1$s_id
                """.formatted(value);
    }

    private static String named(String value) {
        return "coalesce(p_%1$s.name, c_%1$s.name, o_%1$s.statement, c.%1$s) as %1$s".formatted(value);
    }
}
