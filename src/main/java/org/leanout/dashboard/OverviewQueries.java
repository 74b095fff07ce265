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

    /** More than that, and nobody reads it to the end. */
    private static final int MOST_OPEN = 10;

    private final JdbcClient jdbc;

    private final Today today;

    OverviewQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** What is still open between both sides: harm without a reply, disputes and complaints first, then by day. */
    List<OverviewPage.Open> open(PartnerAccess access) {
        return jdbc.sql("""
                        select o.kind, o.id, o.title, o.by_it, coalesce(a.name, c.name) as who, o.due_on,
                               greatest(:today - o.due_on, 0) as days_late
                          from (select 'promises' as kind, id, what as title, owed_by = 'IT' as by_it, account_id,
                                       contact_id, due_on
                                  from commitment
                                 where partner_id = :partner and state = 'OPEN' and removed_at is null
                                union all
                                select 'proposals', id, title, false, null, decider_id, answer_due_on
                                  from proposal
                                 where partner_id = :partner and state in ('SENT', 'ANSWERED') and verdict is null
                                union all
                                select 'offers', id, title, false, null, contact_id, null
                                  from offer
                                 where partner_id = :partner and state = 'OFFERED'
                                union all
                                select 'requests', id, title, true, null, null, null
                                  from request
                                 where partner_id = :partner and state in ('OPEN', 'IN_WORK') and removed_on is null
                                union all
                                select 'disputes', id, reason, true, null, null, null
                                  from dispute
                                 where partner_id = :partner and outcome is null and reply is null
                                   and raised_contact_id is not null
                                union all
                                select 'impacts', id, what, true, null, null, harm_on + 30
                                  from impact
                                 where partner_id = :partner and harm_on is not null and replied_on is null
                                   and removed_at is null
                                union all
                                select 'complaints', id, what, done_on is null, owner_id, contact_id, raised_on + 30
                                  from complaint
                                 where partner_id = :partner and closed_on is null and removed_at is null
                                union all
                                select 'demands', id, title, state = 'OPEN', null, contact_id, null
                                  from demand
                                 where partner_id = :partner and removed_at is null
                                   and (state = 'OPEN' or state = 'AGREED' and confirmed_by is null)
                                union all
                                select 'ambition', null, because, it_on is null, null, null, null
                                  from ambition
                                 where partner_id = :partner and (it_on is null or they_on is null)
                                union all
                                select 'bypasses', id, what, true, null, null, null
                                  from bypass
                                 where partner_id = :partner and learned is null and removed_at is null) o
                          left join account a on a.id = o.account_id and o.by_it
                          left join contact c on c.partner_id = :partner and c.id = o.contact_id and not o.by_it
                         order by array_position(array['impacts', 'disputes', 'complaints'], o.kind), o.due_on, o.id
                         limit :shown
                        """)
                .param("partner", access.partnerId())
                .param("today", today.date())
                .param("shown", MOST_OPEN)
                .query(OverviewPage.Open.class)
                .list();
    }

    /** What the partner wants: what they put first, then the latest. */
    List<OverviewPage.Wanted> wanted(PartnerAccess access) {
        return jdbc.sql("""
                        select o.id, o.statement, o.serves, r.place, c.said_on as confirmed_on,
                               coalesce(:today - c.said_on >= 180, false) as stale, o.asked_on is not null as asked,
                               (select count(*) from tie t
                                 where t.partner_id = o.partner_id and t.objective_id = o.id) as activities
                          from objective o
                          left join objective_confirmed c on c.partner_id = o.partner_id and c.objective_id = o.id
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
