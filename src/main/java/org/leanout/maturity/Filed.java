package org.leanout.maturity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leanout.maturity.model.Entry;
import org.leanout.maturity.model.Facts;
import org.leanout.maturity.model.Ledger;

/**
 * What is on file about one partner, read once, and its ledger as it reads on one day or another.
 *
 * @param internal which of the records are internal to IT
 */
record Filed(Facts facts, List<Function<LocalDate, Entry>> entries, Set<UUID> internal) {

    static Filed of(List<LedgerRow> rows) {
        Facts facts = rows.stream()
                .filter(LedgerRow::isPartner)
                .map(LedgerRow::facts)
                .findFirst()
                .orElseThrow();
        return new Filed(
                facts,
                rows.stream()
                        .filter(row -> !row.isPartner())
                        .map(LedgerRow::entry)
                        .toList(),
                rows.stream().filter(LedgerRow::internal).map(LedgerRow::id).collect(Collectors.toUnmodifiableSet()));
    }

    /** Only IT activities are cut at the day; the model cuts the rest. */
    Ledger on(LocalDate day) {
        return new Ledger(facts, entries.stream().map(entry -> entry.apply(day)).toList());
    }
}
