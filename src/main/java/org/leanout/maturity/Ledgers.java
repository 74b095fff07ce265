package org.leanout.maturity;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.leanout.maturity.model.Ledger;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is on file about partners, in the shape that the model takes; one statement each. */
@Component
public class Ledgers {

    private static final RowMapper<LedgerRow> ROWS = new SimplePropertyRowMapper<>(LedgerRow.class);

    private final JdbcClient jdbc;

    Ledgers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ledger of one partner as it reads on a day, and nothing that nobody may know before a later one. */
    public Ledger of(UUID partnerId, LocalDate asOf) {
        return filed(partnerId, asOf).on(asOf);
    }

    /**
     * Everything on file about one partner until a day. What its people said in rounds that end later is left out, since
     * nobody may know it before; the rest of what lies ahead is left to the model.
     */
    Filed filed(UUID partnerId, LocalDate until) {
        return filed(List.of(partnerId), until).get(partnerId);
    }

    /** The same about each of some partners. */
    Map<UUID, Filed> filed(Collection<UUID> partnerIds, LocalDate until) {
        return jdbc
                .sql("""
                        select e.partner_id, e.kind, e.id, e.title, e.day, e.entered_on, e.word, e.detail::text,
                               d.raised_on as disputed_on, i.id is not null as internal
                          from ledger_entry e
                          left join internal_record i on i.partner_id = e.partner_id and i.id = e.id
                          left join disputed_record d on d.partner_id = e.partner_id and d.record_id = e.id
                         where e.partner_id = any (:partners) and e.day is not null
                           and (e.day <= :until or e.kind not in ('PARTNER_VIEW', 'PARTNER_ACT'))
                        """)
                .param("partners", partnerIds.toArray(UUID[]::new))
                .param("until", until)
                .query(LedgerRow.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        LedgerRow::partnerId, Collectors.collectingAndThen(Collectors.toList(), Filed::of)));
    }

    /**
     * Reads everybody who is not archived, in the order of their ids, in one statement and in bounded memory.
     *
     * @param reader is told the partner's id, and everything on file about it until the day
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    void each(LocalDate until, BiConsumer<UUID, Filed> reader) {
        List<LedgerRow> rows = new ArrayList<>();
        jdbc.sql("""
                        select e.partner_id, e.kind, e.id, e.title, e.day, e.entered_on, e.word, e.detail::text,
                               d.raised_on as disputed_on, false as internal
                          from ledger_entry e
                          join partner p on p.id = e.partner_id and p.archived_on is null
                          left join disputed_record d on d.partner_id = e.partner_id and d.record_id = e.id
                         where e.day is not null
                           and (e.day <= :until or e.kind not in ('PARTNER_VIEW', 'PARTNER_ACT'))
                         order by e.partner_id
                        """).param("until", until).query((ResultSet row) -> {
            LedgerRow next = ROWS.mapRow(row, rows.size());
            if (!rows.isEmpty() && !rows.get(0).partnerId().equals(next.partnerId())) read(rows, reader);
            rows.add(next);
        });
        if (!rows.isEmpty()) read(rows, reader);
    }

    private static void read(List<LedgerRow> rows, BiConsumer<UUID, Filed> reader) {
        reader.accept(rows.get(0).partnerId(), Filed.of(rows));
        rows.clear();
    }

    /**
     * One record on file: as the ledger has it, or else as both sides can find it; empty if neither does. A promise is
     * known by its due day.
     */
    public Optional<Filing> find(UUID partnerId, UUID recordId) {
        return jdbc.sql("""
                        select f.id, f.kind, f.title, coalesce(c.due_on, f.day) as day, f.internal, f.counting
                          from (select e.id, e.kind, e.title, e.day, i.id is not null as internal, true as counting
                                  from ledger_entry e
                                  left join internal_record i on i.partner_id = e.partner_id and i.id = e.id
                                 where e.partner_id = :partner and e.id = :record and e.day is not null
                                   and e.kind = any (:kinds)
                                union all
                                select id, kind, title, day, false, false
                                  from findable
                                 where partner_id = :partner and id = :record and open) f
                          left join due_commitment c on c.partner_id = :partner and c.id = f.id
                         order by f.counting desc, f.kind desc
                         limit 1
                        """)
                .param("partner", partnerId)
                .param("record", recordId)
                .param("kinds", RecordKind.names())
                .query(Filing.class)
                .optional();
    }
}
