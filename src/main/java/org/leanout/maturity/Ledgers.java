package org.leanout.maturity;

import java.time.LocalDate;
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
                        select partner_id, kind, id, title, day, entered_on, word, detail::text
                          from ledger_entry
                         where partner_id = :partner and day is not null
                           and (day <= :until or kind not in ('PARTNER_VIEW', 'PARTNER_ACT'))
                        """)
                .param("partner", partnerId)
                .param("until", until)
                .query(LedgerRow.class)
                .list());
    }
}
