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

    private final String sql = Sql.of("iso/" + slug() + ".sql");

    /** What lacks, of every line: partner_id, slug, name, line, gap, day. */
    static final String GAPS = Sql.of("iso/gaps.sql");

    String sql() {
        return sql;
    }

    /** The records of all lines. */
    static String everything() {
        return Stream.of(values()).map(IsoLine::sql).collect(Collectors.joining(" union all "));
    }

    /** As an address says it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
