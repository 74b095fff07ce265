package org.leanout.export;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.shared.ReaderZone;
import org.leanout.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one's own files. */
@Component
class ExportQueries {

    private static final String COLUMNS = """
            id, kind, title, ordered_at at time zone :zone as ordered_at, done, total, size, failed,
            extract(epoch from now() - ordered_at)::integer as seconds
            """;

    private final JdbcClient jdbc;
    private final ReaderZone zone;

    ExportQueries(JdbcClient jdbc, ReaderZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** The latest first; {@code after} is the id that the slice before ended with. */
    Slice<ExportRow> list(Me me, @Nullable UUID after) {
        List<ExportRow> rows = jdbc.sql("""
                        select %s from export
                         where account_id = :me
                           and coalesce((ordered_at, id) < (select ordered_at, id from export
                                                             where id = cast(:after as uuid) and account_id = :me), true)
                         order by export.ordered_at desc, id desc
                         limit :limit
                        """.formatted(COLUMNS))
                .param("me", me.id())
                .param("zone", zone.id())
                .param("after", after)
                .param("limit", Slice.FETCH)
                .query(ExportRow.class)
                .list();
        return Slice.of(rows, row -> row.id().toString());
    }

    Optional<ExportRow> find(Me me, UUID id) {
        return jdbc.sql("select %s from export where account_id = :me and id = :id".formatted(COLUMNS))
                .param("me", me.id())
                .param("zone", zone.id())
                .param("id", id)
                .query(ExportRow.class)
                .optional();
    }

    /** The order of a file that is there. */
    Optional<ExportOrder> ready(Me me, UUID id) {
        return jdbc.sql("""
                        select id, account_id, kind, title, asked, language from export
                         where account_id = :me and id = :id and size is not null
                        """)
                .param("me", me.id())
                .param("id", id)
                .query(ExportQueries::order)
                .optional();
    }

    static ExportOrder order(ResultSet row, int number) throws SQLException {
        return new ExportOrder(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                row.getString("asked"),
                Locale.forLanguageTag(row.getString("language")));
    }

    /** Part by part, so that it need not fit into memory. */
    void copy(UUID id, OutputStream out) throws IOException {
        for (int nth = 1; ; nth++) {
            Optional<byte[]> part = jdbc.sql("select content from export_part where export_id = :id and nth = :nth")
                    .param("id", id)
                    .param("nth", nth)
                    .query((row, n) -> row.getBytes(1))
                    .optional();
            if (part.isEmpty()) return;
            out.write(part.get());
        }
    }
}
