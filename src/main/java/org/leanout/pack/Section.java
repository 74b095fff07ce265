package org.leanout.pack;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leanout.shared.Sql;

/**
 * The parts of packs that list or count records, in their order. Each has the SQL of its part in a file of its name:
 * partner_id, section, kind, state, id, title, said, day,
 * other, number; whoever reads it says which partners.
 */
enum Section {
    SAID,
    DONE,
    IMPACT,
    TROUBLE,
    OBJECTIVES,
    VALUE,
    OWED,
    DECIDE;

    private final String sql = Sql.of("review/" + name().toLowerCase(Locale.ROOT) + ".sql");

    /** All parts in one. */
    static String everything() {
        return together(values());
    }

    /** Some of the parts in one. */
    static String together(Section... some) {
        return Stream.of(some).map(section -> section.sql).collect(Collectors.joining(" union all "));
    }
}
