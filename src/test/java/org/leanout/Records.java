package org.leanout;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of the bare tables, each table read once and without a condition, so that numbers can be counted a second time in
 * Java. What was removed is left out.
 */
public final class Records {

    private final JdbcClient jdbc;
    private final Map<String, List<Map<String, Object>>> tables = new HashMap<>();
    private final Map<String, Map<Object, List<Map<String, Object>>>> ofPartners = new HashMap<>();

    public Records(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Map<String, Object>> all(String table) {
        return tables.computeIfAbsent(
                table,
                name -> jdbc.sql("select * from " + name).query().listOfRows().stream()
                        .filter(row -> row.get("removed_at") == null && row.get("removed_on") == null)
                        .toList());
    }

    /** With what was removed, where that still counts. */
    public List<Map<String, Object>> ever(UUID partner, String table) {
        return tables
                .computeIfAbsent(
                        table + " with what was removed",
                        name -> jdbc.sql("select * from " + table).query().listOfRows())
                .stream()
                .filter(row -> partner.equals(row.get("partner_id")))
                .toList();
    }

    public List<Map<String, Object>> of(UUID partner, String table) {
        return ofPartners
                .computeIfAbsent(
                        table, name -> all(name).stream().collect(Collectors.groupingBy(row -> row.get("partner_id"))))
                .getOrDefault(partner, List.of());
    }

    /** Every partner, archived ones too. */
    public List<UUID> partners() {
        return all("partner").stream().map(Records::id).toList();
    }

    public Map<String, Object> partner(UUID id) {
        return all("partner").stream()
                .filter(row -> id(row).equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static UUID id(Map<String, Object> row) {
        return (UUID) row.get("id");
    }

    public static @Nullable LocalDate day(Map<String, Object> row, String column) {
        return row.get(column) == null ? null : ((Date) row.get(column)).toLocalDate();
    }

    public static boolean is(Map<String, Object> row, String column, String value) {
        return value.equals(row.get(column));
    }

    /** The days that stand in a column of some rows. */
    public static Stream<LocalDate> days(Stream<Map<String, Object>> rows, String column) {
        return rows.filter(row -> row.get(column) != null).map(row -> ((Date) row.get(column)).toLocalDate());
    }
}
