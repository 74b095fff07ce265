package org.leanout.insight;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up the records of one partner over any days, as charts do over months. */
@Component
public class Figures {

    private final JdbcClient jdbc;

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What happened from the one day to the other, both included; levels are none of it. One statement. */
    public Sums of(UUID partnerId, LocalDate from, LocalDate to) {
        return Sums.of(jdbc.sql("""
                        select kind, count(*) as number, coalesce(sum(amount), 0) as amount
                          from counted_record
                         where partner_id = :partner and day >= :from and day <= :to
                         group by kind
                        """)
                .param("partner", partnerId)
                .param("from", from)
                .param("to", to)
                .query(Sums.Row.class)
                .list());
    }
}
