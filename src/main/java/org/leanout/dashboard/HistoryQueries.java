package org.leanout.dashboard;

import java.util.List;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the memory of a partner's level. */
@Component
class HistoryQueries {

    private static final int DAYS = 731;

    private final JdbcClient jdbc;
    private final Today today;

    HistoryQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** The levels that a manager held down, the latest first; both sides see them. */
    List<HistoryPage.Held> holds(PartnerAccess access) {
        return jdbc.sql("""
                        select h.level, h.reason, p.name as by, h.from_on, coalesce(h.ended_on, h.until_on) as until_on,
                               h.ended_on is not null as ended
                          from level_hold h join person p on p.id = h.held_by
                         where h.partner_id = :partner and h.until_on > :today - :days
                         order by h.from_on desc, h.id desc
                        """)
                .param("partner", access.partnerId())
                .param("today", today.date())
                .param("days", DAYS)
                .query(HistoryPage.Held.class)
                .list();
    }

    /** What was assessed and published on each day of two years, of each day the last; the earliest first. */
    List<HistoryPage.Day> days(PartnerAccess access) {
        return jdbc.sql("""
                        select distinct on (day) day, model_version, index, rank, published, trend, unmet, lapsed,
                               spoken_against is not null as spoken_against
                          from snapshot
                         where partner_id = :partner and day > :today - :days
                         order by day, id desc
                        """)
                .param("partner", access.partnerId())
                .param("today", today.date())
                .param("days", DAYS)
                .query(HistoryPage.Day.class)
                .list();
    }
}
