package org.leanout.maturity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leanout.maturity.model.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is on file about partners, in the shape that the model takes; one statement, however many partners. */
@Component
public class Ledgers {

    private final JdbcClient jdbc;

    Ledgers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ledger of one partner as it reads on a day; only IT activities are cut at it, the model cuts the rest. */
    public Ledger of(UUID partnerId, LocalDate asOf) {
        return of(List.of(partnerId), asOf).get(partnerId);
    }

    /**
     * The ledgers of some partners, each whole in memory: ask for a few hundred at a time. What their people said in
     * rounds that end later is left out, since nobody may know it before.
     */
    Map<UUID, Ledger> of(Collection<UUID> partners, LocalDate asOf) {
        Map<UUID, List<LedgerRow>> rows = jdbc
                .sql("""
                        select partner_id, kind, id, title, day, entered_on, word, detail::text
                          from ledger_entry
                         where partner_id = any (:partners) and day is not null
                           and (day <= :day or kind not in ('PARTNER_VIEW', 'PARTNER_ACT'))
                        """)
                .param("partners", partners.toArray(UUID[]::new))
                .param("day", asOf)
                .query(LedgerRow.class)
                .stream()
                .collect(Collectors.groupingBy(LedgerRow::partnerId));
        return rows.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> LedgerRow.ledger(entry.getValue(), asOf)));
    }
}
