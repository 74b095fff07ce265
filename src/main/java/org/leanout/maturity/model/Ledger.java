package org.leanout.maturity.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Everything on file about one partner, newest first whatever the order in which it was read. */
public record Ledger(Facts facts, List<Entry> entries) {

    private static final Comparator<Entry> NEWEST_FIRST =
            Comparator.comparing(Entry::day).reversed().thenComparing(Entry::id).thenComparing(Entry::toString);

    public Ledger {
        entries = entries.stream().sorted(NEWEST_FIRST).toList();
    }

    <T extends Entry> Stream<T> of(Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast);
    }

    public Ledger with(Entry entry) {
        return new Ledger(
                facts, Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    Ledger with(Facts changed) {
        return new Ledger(changed, entries);
    }

    Ledger without(Collection<? extends Entry> some) {
        return new Ledger(facts, entries.stream().filter(e -> !some.contains(e)).toList());
    }

    /** Without what the partner's people said in rounds that end after the day: until then it is sealed. */
    Ledger openedBy(LocalDate day) {
        List<Entry> sealed = entries.stream().filter(e -> isSealed(e, day)).toList();
        return sealed.isEmpty() ? this : without(sealed);
    }

    private static boolean isSealed(Entry entry, LocalDate day) {
        return (entry instanceof Entry.PartnerView || entry instanceof Entry.PartnerAct)
                && entry.day().isAfter(day);
    }

    Ledger replacing(Entry old, Entry by) {
        return without(List.of(old)).with(by);
    }
}
