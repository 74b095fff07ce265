package org.leanout.dashboard;

import java.util.List;
import org.leanout.partner.PartnerAccess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the overview of a partner. */
@Component
class OverviewQueries {

    private static final int SHOWN = 7;

    /** More than one sitting can answer. */
    private static final int MOST_WAITING = 20;

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

    /**
     * What waits for a word of the partner's people: offers, proposals without a verdict, objectives IT asked about,
     * improvements whose impact is recorded only.
     */
    List<OverviewPage.Waiting> waiting(PartnerAccess access) {
        return jdbc.sql("""
                        select 'offers' as kind, id, title, offered_on as since, null::date as due_on
                          from offer
                         where partner_id = :partner and state = 'OFFERED'
                        union all
                        select 'proposals', id, title, sent_on, answer_due_on
                          from proposal
                         where partner_id = :partner and state in ('SENT', 'ANSWERED') and verdict is null
                        union all
                        select 'objectives', id, statement, asked_on, null
                          from objective
                         where partner_id = :partner and asked_on is not null and retired_on is null
                        union all
                        select 'improvements', id, what, ended_on, null
                          from improvement
                         where partner_id = :partner and state = 'CLOSED' and removed_at is null
                           and answer is distinct from 'NOT_SO' and answer_word is distinct from 'PARTNER'
                         order by due_on, since, id
                         limit :shown
                        """)
                .param("partner", access.partnerId())
                .param("shown", MOST_WAITING)
                .query(OverviewPage.Waiting.class)
                .list();
    }
}
