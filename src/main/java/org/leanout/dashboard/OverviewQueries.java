package org.leanout.dashboard;

import java.util.List;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the overview of a partner. */
@Component
class OverviewQueries {

    private static final int SHOWN = 6;

    private final JdbcClient jdbc;

    private final Today today;

    OverviewQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** What the partner wants: what they put first, then the latest. */
    List<OverviewPage.Wanted> wanted(PartnerAccess access) {
        return jdbc.sql("""
                        select o.id, o.statement, o.serves, r.place, c.said_on as confirmed_on,
                               coalesce(:today - c.said_on >= 180, false) as stale, o.asked_on is not null as asked,
                               (select count(*) from tie t
                                 where t.partner_id = o.partner_id and t.objective_id = o.id) as activities
                          from objective o
                          left join objective_confirmed_on(:today) c on c.partner_id = o.partner_id and c.objective_id = o.id
                          left join (select i.objective_id, i.place
                                       from current_ranking r
                                       join ranked_objective i on i.partner_id = r.partner_id and i.ranking_id = r.id
                                      where r.partner_id = :partner and not r.by_it) r on r.objective_id = o.id
                         where o.partner_id = :partner and o.retired_on is null
                         order by r.place, o.noted_on desc, o.id desc
                         limit :shown
                        """)
                .param("partner", access.partnerId())
                .param("today", today.date())
                .param("shown", SHOWN)
                .query(OverviewPage.Wanted.class)
                .list();
    }
}
