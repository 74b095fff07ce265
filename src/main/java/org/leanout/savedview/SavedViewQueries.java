package org.leanout.savedview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** A view with its name and address. */
    record Row(UUID id, String name, String query, String owner) {

        /** Where the portfolio shows just this. */
        public String path() {
            return query.isEmpty() ? "/portfolio" : "/portfolio?" + query;
        }
    }

    /** One's own, by name; there are not many. */
    List<Row> list(Me me) {
        return jdbc.sql("""
                        select v.id, v.name, v.query, p.name as owner
                          from saved_view v join person p on p.id = v.account_id
                         where v.account_id = :me
                         order by v.name, v.id
                        """).param("me", me.id()).query(Row.class).list();
    }

    /** Anybody's: its link is all it takes. */
    Optional<Row> find(UUID id) {
        return jdbc.sql("""
                        select v.id, v.name, v.query, p.name as owner
                          from saved_view v join person p on p.id = v.account_id
                         where v.id = :id
                        """).param("id", id).query(Row.class).optional();
    }
}
