package org.leanout.maturity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Entry;

/**
 * The people of a partner to turn to.
 *
 * @param sponsor none while none is named
 * @param byRecord whom to ask about a record, where that is somebody else
 */
record Whom(@Nullable String sponsor, Map<UUID, String> byRecord) {

    static final Whom NOBODY = new Whom(null, Map.of());

    /** Whom to ask about some entries: the one who knows them all, or else the sponsor; none if nobody is named. */
    @Nullable
    String toAsk(List<? extends Entry> about) {
        List<String> known =
                about.stream().map(entry -> byRecord.get(entry.id())).distinct().toList();
        return known.size() == 1 && known.get(0) != null ? known.get(0) : sponsor;
    }
}
