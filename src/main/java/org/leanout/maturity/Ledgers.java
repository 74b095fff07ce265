package org.leanout.maturity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.leanout.maturity.model.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is on file about partners, in the shape that the model takes; one statement each. */
@Component
public class Ledgers {

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
        return Filed.of(jdbc.sql("""
                        select e.partner_id, e.kind, e.id, e.title, e.day, e.entered_on, e.word, e.detail::text,
                               d.raised_on as disputed_on
                          from ledger_entry e
                          left join disputed_record d on d.partner_id = :partner and d.record_id = e.id
                         where e.partner_id = :partner and e.day is not null
                           and (e.day <= :until or e.kind not in ('PARTNER_VIEW', 'PARTNER_ACT'))
                        """)
                .param("partner", partnerId)
                .param("until", until)
                .query(LedgerRow.class)
                .list());
    }

    /** One record of the partner's ledger; empty if it is not, or not yet, among what counts. */
    public Optional<Filing> find(UUID partnerId, UUID recordId) {
        return jdbc.sql("""
                        select e.id, e.kind, e.title, e.day, d.record_id is not null as disputed
                          from ledger_entry e
                          left join disputed_record d on d.partner_id = :partner and d.record_id = e.id
                         where e.partner_id = :partner and e.id = :record and e.day is not null
                           and e.kind not in ('PARTNER', 'PARTNER_ACT', 'PARTNER_VIEW')
                         order by e.kind desc
                         limit 1
                        """)
                .param("partner", partnerId)
                .param("record", recordId)
                .query(Filing.class)
                .optional();
    }
}
