package org.leanout.help;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how the hours of BRMs stand. */
@Component
class CapacityQueries {

    private final JdbcClient jdbc;
    private final Today today;

    CapacityQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    List<CapacityPage.Hours> list() {
        return read(null);
    }

    Optional<CapacityPage.Hours> find(UUID accountId) {
        return read(accountId).stream().findFirst();
    }

    private List<CapacityPage.Hours> read(@Nullable UUID accountId) {
        return jdbc.sql("""
                        select h.account_id, p.name, c.id, c.version, h.hours, h.reserved, h.spent
                          from capacity_on(:today) h
                          join person p on p.id = h.account_id
                          left join capacity c on c.account_id = h.account_id
                         where cast(:account as uuid) is null or h.account_id = :account
                         order by p.name, p.id
                        """)
                .param("today", today.date())
                .param("account", accountId)
                .query(CapacityPage.Hours.class)
                .list();
    }
}
