package org.leanout.maturity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of all partners together: PostgreSQL notes each change of it, and here the changes are added up. */
@Component
class Totals {

    private final JdbcClient jdbc;

    Totals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Makes one row of all that are there for a month, or a day, and a kind, which changes no sum. Whoever does the same at the
     * same time takes what this one did not.
     */
    void addUp() {
        jdbc.sql("""
                        with old as (
                            delete from month_total returning month, kind, number, amount
                        )
                        insert into month_total (month, kind, number, amount)
                        select month, kind, sum(number), sum(amount)
                          from old
                         group by month, kind
                        having sum(number) <> 0 or sum(amount) <> 0
                        """).update();
        jdbc.sql("""
                        with old as (
                            delete from talk_total returning day, kind, number
                        )
                        insert into talk_total (day, kind, number)
                        select day, kind, sum(number)
                          from old
                         group by day, kind
                        having sum(number) <> 0
                        """).update();
        jdbc.sql("""
                        with old as (
                            delete from effort_total returning day, origin, minutes
                        )
                        insert into effort_total (day, origin, minutes)
                        select day, origin, sum(minutes)
                          from old
                         group by day, origin
                        having sum(minutes) <> 0
                        """).update();
    }
}
