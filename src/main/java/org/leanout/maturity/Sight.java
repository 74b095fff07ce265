package org.leanout.maturity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Entry;

/**
 * What a reader sees of the records behind a level: that they are there, and of which day; the titles and pages of those
 * that are internal to IT are for IT.
 *
 * @param hidden the records whose titles are not told
 */
record Sight(boolean forIt, Set<UUID> hidden) {

    static final Sight OF_IT = new Sight(true, Set.of());

    static Sight of(boolean forIt, Filed filed) {
        return forIt ? OF_IT : new Sight(false, filed.internal());
    }

    private boolean isOpen(Entry entry) {
        return !hidden.contains(entry.id());
    }

    @Nullable
    String title(Entry entry) {
        return isOpen(entry) ? entry.stamp().title() : null;
    }

    /** The record's page, below the partner. */
    @Nullable
    String href(Entry entry) {
        Optional<RecordKind> kind = RecordKind.of(entry).filter(it -> isOpen(entry));
        return kind.map(it -> it.href(entry.id())).orElse(null);
    }
}
