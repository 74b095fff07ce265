package org.leanout.dashboard;

import java.util.List;
import java.util.Optional;
import org.leanout.account.Me;
import org.leanout.rating.Views;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a BRM's day begins with; one statement each, however many partners they look after. */
@Component
class TodayQueries {

    /** More than a day is long enough for. */
    private static final int SHOWN = 50;

    /** More partners than a person can look after. */
    private static final int MOST = 200;

    private static final String MINE = """
            with mine as (
                select p.id, p.slug, p.name
                  from assignment a join partner p on p.id = a.partner_id
                 where a.account_id = :me and a.until_on is null and p.archived_on is null
            )
            """;

    private final JdbcClient jdbc;
    private final Today today;

    TodayQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** The partners that I look after, as owner or as deputy, the most overdue for a talk first. */
    List<TodayPage.Mine> partners(Me me) {
        return jdbc.sql(MINE + """
                        select p.id, p.slug, p.name, coalesce(s.published, 0) as number, coalesce(s.index, 0) as index,
                               s.trend, coalesce(s.trend_days, 0) as trend_days, r.days as rhythm,
                               :today - r.quiet_since as quiet_days, r.last_contact_on is not null as contacted,
                               :today >= r.quiet_on as quiet, coalesce(s.next_met < s.next_of, true) as lacking
                          from mine p
                          join contact_rhythm r on r.partner_id = p.id
                          left join assessment s on s.partner_id = p.id
                         order by r.quiet_on, p.name, p.id
                         limit :most
                        """)
                .param("me", me.id())
                .param("today", today.date())
                .param("most", MOST)
                .query(TodayPage.Mine.class)
                .list();
    }

    /** What waits for me: harm first, then disputes and complaints, then what has waited for longest. */
    List<TodayPage.Waiting> waiting(Me me) {
        return jdbc.sql(MINE + """
                        select w.kind, w.page, w.id, w.title, w.who, p.slug, p.name, :today - w.since as days
                          from mine p
                         cross join lateral (
                               select 'HARM' as kind, 'impacts' as page, i.id, i.what as title, c.name as who,
                                      i.harm_on as since
                                 from impact i
                                 left join contact c on c.partner_id = i.partner_id and c.id = i.reporter_id
                                where i.partner_id = p.id and i.harm_on is not null and i.replied_on is null
                                  and i.removed_at is null
                               union all
                               select 'COMPLAINT', 'complaints', k.id, k.what, coalesce(c.name, k.who), k.raised_on
                                 from complaint k
                                 left join contact c on c.partner_id = k.partner_id and c.id = k.contact_id
                                where k.partner_id = p.id and k.closed_on is null and k.done_on is null
                                  and k.removed_at is null
                               union all
                               select 'DISPUTE', 'disputes', d.id, d.reason, c.name, d.raised_on
                                 from dispute d
                                 join contact c on c.partner_id = d.partner_id and c.id = d.raised_contact_id
                                where d.partner_id = p.id and d.outcome is null and d.reply is null
                               union all
                               select 'DEMAND', 'demands', d.id, d.title, coalesce(o.name, c.name),
                                      coalesce(d.objected_on, d.arose_on)
                                 from demand d
                                 left join contact c on c.partner_id = d.partner_id and c.id = d.contact_id
                                 left join contact o on o.partner_id = d.partner_id and o.id = d.objected_by
                                where d.partner_id = p.id and d.state = 'OPEN' and d.removed_at is null
                               union all
                               select 'DUE_DAY', 'promises', o.id, o.what, c.name, d.asked_on
                                 from due_day d
                                 join commitment o on o.partner_id = d.partner_id and o.id = d.commitment_id
                                 join contact c on c.partner_id = d.partner_id and c.id = d.asked_contact_id
                                where d.partner_id = p.id and d.answer is null and o.state = 'OPEN'
                                  and o.removed_at is null and o.due_on >= :today
                               union all
                               select 'LESSON', 'bypasses', b.id, b.what, c.name, b.reported_on
                                 from bypass b
                                 left join contact c on c.partner_id = b.partner_id and c.id = b.reporter_id
                                where b.partner_id = p.id and b.learned is null and b.removed_at is null
                               union all
                               select 'REQUEST', 'requests', q.id, q.title, c.name, q.asked_on
                                 from request q join contact c on c.partner_id = q.partner_id and c.id = q.contact_id
                                where q.partner_id = p.id and q.state = 'OPEN' and q.removed_on is null
                               union all
                               select 'DELIVERY', 'offers', o.id, o.title, c.name, o.answered_on
                                 from offer o left join contact c on c.partner_id = o.partner_id and c.id = o.contact_id
                                where o.partner_id = p.id and o.state = 'ACCEPTED'
                               union all
                               select 'ASK_AGAIN', 'offers', o.id, o.title, c.name, o.ask_again_on
                                 from offer o left join contact c on c.partner_id = o.partner_id and c.id = o.contact_id
                                where o.partner_id = p.id and o.state = 'DECLINED'
                                  and o.ask_again_on > :today - 30 and o.ask_again_on <= :today
                               union all
                               select 'CHANGE', 'proposals', q.id, q.title, c.name, q.decided_on
                                 from proposal q left join contact c on c.partner_id = q.partner_id and c.id = q.decider_id
                                where q.partner_id = p.id and q.state = 'DECIDED' and q.verdict = 'CHANGE_FIRST'
                               union all
                               select 'FEEDBACK', 'proposals', q.id, q.title, coalesce(c.name, p.name), q.answer_due_on
                                 from proposal q left join contact c on c.partner_id = q.partner_id and c.id = q.decider_id
                                where q.partner_id = p.id and q.state = 'SENT' and q.answer_due_on < :today
                               union all
                               select 'COMMENT', 'proposals', q.id, q.title, c.name, m.entered_on
                                 from proposal q
                                cross join lateral (
                                      select contact_id, entered_on, coalesce(reply_to, id) as thread from comment
                                       where partner_id = q.partner_id and proposal_id = q.id and not internal
                                         and removed_at is null
                                       order by entered_at desc, id desc
                                       limit 1) m
                                 join comment t on t.partner_id = q.partner_id and t.id = m.thread
                                               and t.resolved_at is null
                                 join contact c on c.partner_id = q.partner_id and c.id = m.contact_id
                                where q.partner_id = p.id and q.state in ('SENT', 'ANSWERED') and q.verdict is null
                               union all
                               select 'CORRECTED', 'objectives', o.id, o.statement, c.name, s.said_on
                                 from objective o
                                 join confirmation s on s.partner_id = o.partner_id and s.objective_id = o.id
                                 join contact c on c.partner_id = s.partner_id and c.id = s.contact_id
                                where o.partner_id = p.id and o.retired_on is null and s.replaced is not null
                                  and s.word = 'PARTNER' and s.said_on > :today - 14
                               union all
                               select 'LEARNING', 'learnings', i.id, i.learned, null, i.happened_on
                                 from interaction i
                                where i.partner_id = p.id and i.learned is not null and i.removed_at is null
                                  and i.happened_on <= :today and i.happened_on > :today - 90
                                  and not exists (select from learning_decision d
                                                   where d.partner_id = i.partner_id and d.interaction_id = i.id)
                               union all
                               select 'REVIEW', 'reviews', null, null, null, v.due_on
                                 from (select coalesce(max(h.happened_on), r.added_on) + r.days as due_on
                                         from partner_review_interval r
                                         left join interaction h on h.partner_id = r.partner_id
                                              and h.kind = 'SERVICE_REVIEW' and h.removed_at is null
                                        where r.partner_id = p.id
                                        group by r.added_on, r.days) v
                                where v.due_on < :today
                               union all
                               select 'ROUND', 'rounds', null, null, null, v.due_on
                                 from (select max(r.ended_on) + :views as due_on
                                         from round r where r.partner_id = p.id and r.removed_at is null) v
                                where v.due_on <= :today
                               union all
                               select 'VIEWS', 'rounds', r.id, r.title, null, r.ended_on
                                 from round r
                                where r.partner_id = p.id and r.removed_at is null and r.ended_on <= :today
                                  and r.ended_on > :today - 14) w
                         order by array_position(array['HARM', 'DISPUTE', 'COMPLAINT'], w.kind), w.since, w.id
                         limit :shown
                        """)
                .param("me", me.id())
                .param("today", today.date())
                .param("views", Views.DAYS)
                .param("shown", SHOWN)
                .query(TodayPage.Waiting.class)
                .list();
    }

    /** The promises of both sides that are open, what is due first on top. */
    List<TodayPage.Promise> promises(Me me) {
        return jdbc.sql(MINE + """
                        select o.id, o.what, o.owed_by = 'IT' as by_it,
                               case o.owed_by when 'IT' then a.name else c.name end as who, o.due_on,
                               greatest(:today - o.due_on, 0) as days_late, p.slug, p.name
                          from mine p
                          join commitment o on o.partner_id = p.id
                          left join account a on a.id = o.account_id
                          left join contact c on c.partner_id = o.partner_id and c.id = o.contact_id
                         where o.state = 'OPEN' and o.removed_at is null
                         order by o.due_on, o.id
                         limit :shown
                        """)
                .param("me", me.id())
                .param("today", today.date())
                .param("shown", SHOWN)
                .query(TodayPage.Promise.class)
                .list();
    }

    /** Empty until somebody has said how much I can offer. */
    Optional<TodayPage.Hours> hours(Me me) {
        return jdbc.sql("""
                        select hours, reserved, spent from capacity_on(:today)
                         where account_id = :me and hours is not null
                        """)
                .param("me", me.id())
                .param("today", today.date())
                .query(TodayPage.Hours.class)
                .optional();
    }
}
