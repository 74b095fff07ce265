package org.leanout.export;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leanout.shared.Today;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes what was ordered, and throws away what is old. */
@Component
class ExportBench {

    private static final Logger LOG = LoggerFactory.getLogger(ExportBench.class);

    static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final List<ExportKind> kinds;
    private final Today today;

    ExportBench(JdbcClient jdbc, List<ExportKind> kinds, Today today) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.today = today;
    }

    /** What was begun before is begun anew. A failure ends it, and whoever ordered it is told. */
    void make(UUID id) {
        find(id).ifPresent(order -> {
            try {
                write(order);
            } catch (IOException | RuntimeException failure) {
                LOG.error("The file {} of kind {} could not be made.", id, order.kind(), failure);
                jdbc.sql("update export set failed = true, ended_at = :now where id = :id")
                        .param("now", Timestamp.from(today.now()))
                        .param("id", id)
                        .update();
            }
        });
    }

    private void write(ExportOrder order) throws IOException {
        jdbc.sql("delete from export_part where export_id = :id")
                .param("id", order.id())
                .update();
        var parts = new ExportParts(jdbc, order.id());
        try (parts) {
            kind(kinds, order.kind()).write(order, parts, new KeptProgress(jdbc, order.id()));
        }
        jdbc.sql("update export set size = :size, ended_at = :now, done = coalesce(total, done) where id = :id")
                .param("size", parts.size())
                .param("now", Timestamp.from(today.now()))
                .param("id", order.id())
                .update();
    }

    static ExportKind kind(List<ExportKind> kinds, String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of file: " + name));
    }

    /** What is to be made; nothing if it is made, or was thrown away. */
    private Optional<ExportOrder> find(UUID id) {
        return jdbc.sql("""
                        select id, account_id, kind, title, asked, language from export
                         where id = :id and ended_at is null
                        """).param("id", id).query(ExportQueries::order).optional();
    }

    void forget() {
        jdbc.sql("delete from export where ordered_at < :before")
                .param("before", Timestamp.from(today.now().minus(KEPT)))
                .update();
    }
}
