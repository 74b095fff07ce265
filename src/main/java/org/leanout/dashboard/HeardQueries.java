package org.leanout.dashboard;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how far the partner's people felt heard: a mean over what each said last, and none of fewer than three. */
@Component
class HeardQueries {

    /**
     * How far they felt heard in 12 months.
     *
     * @param people how many have said so
     * @param mean from 1 to 5; none of so few that it would tell what one of them said
     */
    record Heard(int people, @Nullable Double mean) {}

    private static final int FEWEST = 3;

    private final JdbcClient jdbc;

    HeardQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Heard lately(UUID partnerId, LocalDate today) {
        return jdbc.sql("""
                        select count(*) as people, case when count(*) >= :fewest then avg(score) end as mean
                          from (select distinct on (contact_id) score
                                  from felt_heard_answer
                                 where partner_id = :partner and said_on > :from
                                 order by contact_id, said_on desc, id desc) latest
                        """)
                .param("partner", partnerId)
                .param("from", today.minusYears(1))
                .param("fewest", FEWEST)
                .query(Heard.class)
                .single();
    }
}
