package org.leanout.pack;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leanout.shared.Sql;

/**
 * What clause 8.3.2 of ISO/IEC 20000-1 (business relationship management) asks for, line by line. Each has the SQL of its
 * records in a file of its name: partner_id, line, kind, id, title, day.
 */
public enum IsoLine {
    IDENTIFIED,
    RESPONSIBLE,
    ARRANGED,
    UNDERSTOOD,
    REVIEWED,
    MEASURED,
    ANALYSED,
    COMPLAINTS,
    ESCALATED;

    /** What lacks, of every line: slug, name, line, gap, day, total. */
    static final String GAPS = Sql.of("iso/gaps.sql");

    /** How many records every line has, of how many partners: line, records, partners. */
    static final String COUNTS = Sql.of("iso/counts.sql")
            .formatted(union(Stream.of(values())
                    .filter(line -> line != ARRANGED && line != REVIEWED)
                    .map(line -> line.sql)));

    private final String sql = Sql.of("iso/" + slug() + ".sql");

    String sql() {
        return this == UNDERSTOOD ? union(Stream.of(sql, Sql.of("iso/learned.sql"))) : sql;
    }

    /** The records of all lines. */
    static String everything() {
        return union(Stream.of(values()).map(IsoLine::sql));
    }

    private static String union(Stream<String> parts) {
        return parts.collect(Collectors.joining(" union all "));
    }

    /** As an address says it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
