package org.leanout.maturity;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts for each partner what lists sort and sum up, since to count it for all of them at once takes too long. */
@Component
class Tallies {

    private static final String COUNT = """
            with old as (
                delete from tally where partner_id = :partner returning partner_id
            ),
            """ + MonthTallies.RENEWED + """
            insert into tally (partner_id, as_of, contacts, contacts_volunteered, contacts_requested, last_contact_on,
                               minutes_volunteered, minutes_joint, minutes_requested, promises, promises_late,
                               promise_due_on, offers, proposals, unanswered_since, requests, harms, harm_since,
                               complaints, complaints_late, complaint_since, bypass_since, objective_since,
                               minutes_rework, offers_answered, offers_declined,
                               view_people, their_view, view_gap, blind_spots, asked, levels, level_since, level_before, level_from,
                               level_before_from)
            with recent as (
                select origin, minutes, happened_on > :day - 90 as of_90_days
                  from logged_interaction
                 where partner_id = :partner and happened_on > :day - 180 and happened_on <= :day
            ), contact as (
                select count(*) as contacts,
                       count(*) filter (where origin = 'VOLUNTEERED') as contacts_volunteered,
                       count(*) filter (where origin = 'REQUESTED') as contacts_requested,
                       (select max(happened_on) from logged_interaction
                         where partner_id = :partner and two_way and happened_on <= :day) as last_contact_on,
                       coalesce(sum(minutes) filter (where of_90_days and origin = 'VOLUNTEERED'), 0) as volunteered,
                       coalesce(sum(minutes) filter (where of_90_days and origin = 'JOINT'), 0) as joint,
                       coalesce(sum(minutes) filter (where of_90_days and origin = 'REQUESTED'), 0) as requested
                  from recent
            ), open as (
                select count(*) filter (where kind = 'PROMISE') as promises,
                       count(*) filter (where kind = 'PROMISE' and day < :day) as promises_late,
                       min(day) filter (where kind = 'PROMISE') as promise_due_on,
                       count(*) filter (where kind = 'OFFER') as offers,
                       count(*) filter (where kind in ('PROPOSAL', 'VERDICT')) as proposals,
                       min(day) filter (where kind = 'PROPOSAL') as unanswered_since,
                       count(*) filter (where kind = 'REQUEST') as requests,
                       count(*) filter (where kind = 'HARM') as harms,
                       min(day) filter (where kind = 'HARM') as harm_since,
                       count(*) filter (where kind = 'COMPLAINT') as complaints,
                       count(*) filter (where kind = 'COMPLAINT' and day < :day - 30) as complaints_late,
                       min(day) filter (where kind = 'COMPLAINT') as complaint_since,
                       min(day) filter (where kind = 'BYPASS') as bypass_since,
                       min(day) filter (where kind = 'OBJECTIVE') as objective_since
                  from open_item where partner_id = :partner
            ), done as (
                select coalesce(sum(amount) filter (where kind = 'REWORK'), 0) as rework,
                       count(*) filter (where kind = 'OFFER_ACCEPTED' or kind like 'DECLINED%') as answered,
                       count(*) filter (where kind like 'DECLINED%') as declined
                  from counted_record
                 where partner_id = :partner and day > :day - 90 and day <= :day
                   and (kind in ('REWORK', 'OFFER_ACCEPTED') or kind like 'DECLINED%')
            ), theirs as (
                select distinct on (contact_id) * from counted_answer
                 where partner_id = :partner and ended_on > :day - 180 and ended_on <= :day
                 order by contact_id, ended_on desc, round_id
            ), ours as (
                select * from it_view
                 where partner_id = :partner and ended_on > :day - 180 and ended_on <= :day and answered_on <= :day
                   and (counts_until is null or counts_until >= :day)
                 order by ended_on desc, answered_on desc
                 limit 1
            ), view as (
                select count(*) as people, sum(t.points) / (6.0 * count(*)) as mean,
                       (max(o.points) * count(*) - sum(t.points)) / (6.0 * count(*)) as gap,
                       coalesce((max(o.dependability) - avg(t.dependability) >= 1.5)::integer
                                + (max(o.proactivity) - avg(t.proactivity) >= 1.5)::integer
                                + (max(o.dialogue) - avg(t.dialogue) >= 1.5)::integer
                                + (max(o.understanding) - avg(t.understanding) >= 1.5)::integer
                                + (max(o.improvement) - avg(t.improvement) >= 1.5)::integer
                                + (max(o.shared_strategy) - avg(t.shared_strategy) >= 1.5)::integer, 0) as blind_spots,
                       (select case when max(ended_on) > :day then 'OPEN'
                                    when max(ended_on) > :day - 180 then 'ENDED' end
                          from held_round where partner_id = :partner) as asked
                  from theirs t left join ours o on true
            ), month as (
                select array_agg((select level from shown_level where partner_id = :partner and day <= :day - ago
                                   order by day desc, id desc limit 1) order by ago desc) as levels
                  from generate_series(0, 360, 30) ago
            ), change as (
                select day, earlier, row_number() over (order by day desc, id desc) as nth
                  from (select day, id, level, lead(level) over (order by day desc, id desc) as earlier
                          from shown_level where partner_id = :partner and day <= :day) known
                 where level is distinct from earlier
            ), since as (
                select max(day) filter (where nth = 1) as now, max(day) filter (where nth = 2) as before,
                       max(earlier) filter (where nth = 1) as earlier
                  from change
            )
            select :partner, :day, contacts, contacts_volunteered, contacts_requested, last_contact_on, volunteered, joint,
                   requested, promises, promises_late, promise_due_on, offers, proposals, unanswered_since, requests, harms,
                   harm_since, complaints, complaints_late, complaint_since, bypass_since, objective_since, rework,
                   answered, declined, people, mean, gap, blind_spots, asked, levels,
                   case when since.before is not null then since.now end, since.earlier, since.now, since.before
              from contact, open, done, view, month, since
             where (select count(*) from old) < 2 -- which takes the old one away first
            """;

    private final JdbcClient jdbc;

    Tallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts the partner's records anew, as they stand on the day; its snapshot of the day is stored before. */
    void renew(UUID partnerId, LocalDate day) {
        jdbc.sql(COUNT)
                .param("partner", partnerId)
                .param("day", day)
                .param("first", MonthTallies.first(day))
                .update();
    }
}
