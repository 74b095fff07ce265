package org.leanout.dashboard;

import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the signals of one relationship; one statement. */
@Component
class SignalQueries {

    private final JdbcClient jdbc;
    private final Today today;

    SignalQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    Signals of(PartnerAccess access) {
        return jdbc.sql("""
                        select *
                          from (select count(*) filter (where origin = 'VOLUNTEERED') as volunteered,
                                       count(*) filter (where origin = 'JOINT') as joint,
                                       count(*) filter (where origin = 'REQUESTED') as requested
                                  from interaction
                                 where partner_id = :partner and removed_at is null
                                   and happened_on > :today - 180 and happened_on <= :today) contact,
                               (select count(*) filter (where due_on > :today - 365 and due_on <= :today
                                           and (state <> 'OPEN' or due_on < :today)) as due,
                                       count(*) filter (where due_on > :today - 365 and due_on <= :today
                                           and state = 'KEPT' and settled_on <= due_on) as kept,
                                       count(*) filter (where state = 'OPEN') as open,
                                       count(*) filter (where state = 'OPEN' and due_on < :today) as late,
                                       coalesce(max(:today - due_on) filter (where state = 'OPEN' and due_on < :today), 0)
                                           as days_late
                                  from commitment
                                 where partner_id = :partner and owed_by = 'IT' and removed_at is null) promise,
                               (select count(*) as answered,
                                       count(*) filter (where state <> 'DECLINED') as accepted,
                                       coalesce(array_agg(distinct decline_reason)
                                           filter (where decline_reason is not null), '{}') as refusals
                                  from offer
                                 where partner_id = :partner and origin = 'VOLUNTEERED'
                                   and answered_on > :today - 365 and answered_on <= :today) help,
                               (select count(*) as sent,
                                       count(a.day) as replied,
                                       count(*) filter (where a.day - p.sent_on <= 30) as in_time,
                                       count(*) filter (where p.verdict is null and p.state in ('SENT', 'ANSWERED'))
                                           as waiting,
                                       min(p.answer_due_on)
                                           filter (where p.verdict is null and p.state in ('SENT', 'ANSWERED'))
                                           as waits_until
                                  from proposal p
                                  left join lateral (
                                       select min(day) as day from proposal_answer
                                        where partner_id = p.partner_id and proposal_id = p.id) a on true
                                 where p.partner_id = :partner
                                   and p.sent_on > :today - 365 and p.sent_on <= :today) proposed,
                               (select case when :it then days end as rhythm, :today - quiet_since as quiet_days,
                                       last_contact_on is not null as contacted, :today >= quiet_on as quiet
                                  from contact_rhythm where partner_id = :partner) talk,
                               (select max(level) as target_level, max(by_on) as target_on,
                                       coalesce(bool_and(it_on is not null and they_on is not null), false)
                                           as target_agreed,
                                       case when max(by_on) < :today then -1
                                            else (extract(year from age(max(by_on), :today)) * 12
                                                  + extract(month from age(max(by_on), :today)))::integer end
                                           as target_months
                                  from ambition
                                 where partner_id = :partner) target
                        """)
                .param("partner", access.partnerId())
                .param("it", access.isIt())
                .param("today", today.date())
                .query(Signals.class)
                .single();
    }
}
