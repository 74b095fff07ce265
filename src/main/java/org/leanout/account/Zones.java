package org.leanout.account;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The time zones to choose from: those of cities, which Java and PostgreSQL both know; each has a list of its own. */
@Component
class Zones {

    private final Supplier<List<String>> names;

    Zones(JdbcClient jdbc) {
        this.names = SingletonSupplier.of(() -> read(jdbc));
    }

    private static List<String> read(JdbcClient jdbc) {
        Set<String> known = ZoneId.getAvailableZoneIds();
        return jdbc.sql("""
                        select name from pg_timezone_names
                         where name ~ '^(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/'
                            or name = 'UTC'
                         order by name
                        """).query(String.class).list().stream()
                .filter(known::contains)
                .toList();
    }

    List<String> names() {
        return names.get();
    }
}
