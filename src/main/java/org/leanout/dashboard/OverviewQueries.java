package org.leanout.dashboard;

import java.util.List;
import org.leanout.partner.PartnerAccess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the overview of a partner. */
@Component
class OverviewQueries {

    private static final int SHOWN = 7;

    private final JdbcClient jdbc;

    OverviewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What happened last, as far as the reader may see it. */
    List<OverviewPage.Happened> latest(PartnerAccess access) {
        return jdbc.sql("""
                        select i.id, i.summary, i.happened_on as day, i.origin, i.minutes, i.shared, e.name as who
                          from interaction i join account e on e.id = i.entered_by
                         where i.partner_id = :partner and i.removed_at is null and (i.shared or :it)
                         order by i.happened_on desc, i.id desc
                         limit :shown
                        """)
                .param("partner", access.partnerId())
                .param("it", access.isIt())
                .param("shown", SHOWN)
                .query(OverviewPage.Happened.class)
                .list();
    }
}
