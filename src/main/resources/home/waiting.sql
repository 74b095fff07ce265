select w.kind, w.id, w.part, w.version, w.title, w.what, a.name as who, w.since, w.due_on,
       w.words, s.benefits, x.due_on as new_day, q.decides, q.decider, q.along
  from (select 'proposals' as kind, id, null::uuid as part, version, title, problem as what,
               entered_by, coalesce(changed_on, sent_on) as since, answer_due_on as due_on, words
          from proposal
         where partner_id = :partner and state in ('SENT', 'ANSWERED') and verdict is null
        union all
        select 'offers', id, null, version, title, what, entered_by, offered_on, null, null
          from offer
         where partner_id = :partner and state = 'OFFERED'
        union all
        select 'objectives', id, null, version, statement, null, entered_by, asked_on, null, null
          from objective
         where partner_id = :partner and asked_on is not null and retired_on is null
        union all
        select 'improvements', id, null, version, what,
               concat_ws(' · ', amount || ' ' || unit, words), closed_by, ended_on, null, null
          from improvement
         where partner_id = :partner and state = 'CLOSED' and removed_at is null
           and answer is distinct from 'NOT_SO' and answer_word is distinct from 'PARTNER'
        union all
        select 'value/outcomes', id, null, version, what,
               nullif(concat_ws(' · ', measured, baseline || ' → ' || reached, serves), ''),
               entered_by, realised_on, null, null
          from outcome
         where partner_id = :partner and answer is distinct from 'NOT_SO'
           and answer_word is distinct from 'PARTNER'
        union all
        select 'impacts', i.id, r.id, r.version, i.what, r.text, r.entered_by, r.replied_on,
               null, null
          from reply r join impact i on i.partner_id = r.partner_id and i.id = r.impact_id
         where r.partner_id = :partner and r.answer is null and i.harm_on is not null
           and i.removed_at is null
        union all
        select 'rounds', round_id, id, version, position, actions, entered_by, held_on, null, null
          from gap_workshop
         where partner_id = :partner and agreed_on is null
        union all
        select 'disputes', id, null, version, reason, reply, coalesce(replied_by, raised_by),
               coalesce(replied_on, raised_on), null, null
          from dispute
         where partner_id = :partner and outcome is null
           and (reply is not null or raised_contact_id is null)
        union all
        select 'told', id, null, version, what,
               concat_ws(' · ', amount || ' ' || unit, words), entered_by, reported_on, null, null
          from impact i
         where partner_id = :partner and removed_at is null
           and reporter_word is distinct from 'PARTNER' and answer is distinct from 'NOT_SO'
           and answer_word is distinct from 'PARTNER'
           and not exists (
               select 1 from reply r where r.partner_id = i.partner_id and r.impact_id = i.id)
        union all
        select 'complaints', c.id, null, c.version, c.what, s.text, s.entered_by,
               coalesce(c.closed_on, c.done_on), null, null
          from complaint c
         cross join lateral (
               select s.text, s.entered_by from complaint_step s
                where s.partner_id = c.partner_id and s.complaint_id = c.id
                order by s.nth desc
                limit 1) s
         where c.partner_id = :partner and c.removed_at is null
           and (c.closed_on is null and c.done_on is not null or c.closed_word = 'ON_BEHALF')
        union all
        select 'demands', d.id, null, d.version, d.title, d.agreed, d.entered_by, d.agreed_on,
               null, null
          from demand d
         where d.partner_id = :partner and d.state = 'AGREED' and d.removed_at is null
           and d.confirmed_word is distinct from 'PARTNER'
        union all
        select 'promises', c.id, d.id, d.version, c.what, null, d.asked_by, d.asked_on,
               c.due_on, null
          from due_day d
          join commitment c on c.partner_id = d.partner_id and c.id = d.commitment_id
         where d.partner_id = :partner and d.answer is null and d.asked_contact_id is null
           and c.state = 'OPEN' and c.removed_at is null and c.due_on >= :today
        union all
        select 'ambition', id, null, version, because, null, it_by, it_on, null, null
          from ambition
         where partner_id = :partner and it_on is not null
           and they_word is distinct from 'PARTNER'
        union all
        select 'priorities', r.id, null, null,
               (select string_agg(o.statement, ' · ' order by i.place)
                  from ranked_objective i
                  join objective o on o.partner_id = i.partner_id and o.id = i.objective_id
                 where i.partner_id = r.partner_id and i.ranking_id = r.id),
               null, r.entered_by, r.ranked_on, null, null
          from current_ranking r
         where r.partner_id = :partner and r.by_it
           and not exists (
               select 1 from ranking x
                where x.partner_id = r.partner_id and x.contact_id is not null)
        union all
        select 'interactions', id, null, version, summary, null, entered_by, happened_on,
               null, null
          from interaction
         where partner_id = :partner and kind = 'PLANNING_SESSION' and invited_by = 'PARTNER'
           and invitation_confirmed_by is null and shared and removed_at is null
        union all
        select 'plan', plan_id, null, null, title, null, it_by, it_on, null, null
          from value_plan_agreed
         where partner_id = :partner and it_on is not null and word is distinct from 'PARTNER'
        union all
        select 'review', p.id, r.id, null, p.title, r.note, r.recorded_by, r.held_on, null, null
          from value_plan p
         cross join lateral (
               select * from plan_review r
                where r.partner_id = p.partner_id and r.plan_id = p.id
                order by r.held_on desc, r.id desc
                limit 1) r
         where p.partner_id = :partner and r.word is distinct from 'PARTNER'
        union all
        select 'rounds', r.id, null, r.version, r.title, null, r.opened_by, r.opened_on,
               r.until_on, null
          from round r
          join round_invitation i on i.partner_id = r.partner_id and i.round_id = r.id
         where r.partner_id = :partner and r.removed_at is null and r.ended_on > :today
           and i.contact_id = :me
           and not exists (
               select 1 from partner_answer x
                where x.partner_id = i.partner_id and x.round_id = i.round_id
                  and x.contact_id = i.contact_id)) w
  left join account a on a.id = w.entered_by
  left join outcome s
    on w.kind = 'value/outcomes' and s.partner_id = :partner and s.id = w.id
  left join asked_reader q
    on w.kind = 'proposals' and q.partner_id = :partner and q.thread_id = w.id and q.contact_id = :me
  left join due_day x on w.kind = 'promises' and x.partner_id = :partner and x.id = w.part
 order by w.due_on, w.since, w.id
 limit :shown
