package org.leanout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Rows for many tables, written in batches: those of a table together, tables in the order in which they came up. */
final class Rows {

    private final Map<String, List<Object[]>> batches = new LinkedHashMap<>();

    /** Adds one: what stands in the columns, which are named with commas between them. */
    void add(String table, String columns, @Nullable Object... values) {
        String places = "?, ".repeat(values.length - 1) + "?";
        String sql = "insert into %s (%s) values (%s)".formatted(table, columns, places);
        batches.computeIfAbsent(sql, first -> new ArrayList<>()).add(values);
    }

    void writeTo(JdbcOperations jdbc) {
        batches.forEach(jdbc::batchUpdate);
        batches.clear();
    }
}
