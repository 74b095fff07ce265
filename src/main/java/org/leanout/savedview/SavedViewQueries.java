package org.leanout.savedview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads views. */
@Component
class SavedViewQueries {

    private final JdbcClient jdbc;

    SavedViewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A view with its name; {@code brm} is the name of whose partners it shows, if it says that. */
    record Row(
            UUID id,
            String name,
            String query,
            String owner,
            @Nullable String brm) {

        public Look look() {
            return Look.parse(query);
        }

        public List<Look.Choice> choices() {
            return look().choices(brm);
        }
    }

    private static final String VIEWS = """
            select v.id, v.name, v.query, p.name as owner, b.name as brm
              from saved_view v
              join person p on p.id = v.account_id
              left join person b on b.id = cast(substring(v.query from
                   'brm=([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})') as uuid)
            """;

    /** One's own, by name; there are not many. */
    List<Row> list(Me me) {
        return jdbc.sql(VIEWS + " where v.account_id = :me order by v.name, v.id")
                .param("me", me.id())
                .query(Row.class)
                .list();
    }

    /** Anybody's: its link is all it takes. */
    Optional<Row> find(UUID id) {
        return jdbc.sql(VIEWS + " where v.id = :id")
                .param("id", id)
                .query(Row.class)
                .optional();
    }
}
