-- Whatever waits for a word of a partner's people: the first page of theirs lists it, and every page of theirs counts it.
-- `contact_id` names whose word it is where anybody's will not do, `last_on` the last day on which it can be given, `said_by` who
-- said so on `said_on` by IT's word, where IT entered it on their behalf and nobody has said so themself.
create view awaited_word as
select partner_id, 'proposals' as kind, id, null::uuid as part, version, title, problem as what, entered_by,
       coalesce(changed_on, sent_on) as since, answer_due_on as due_on, words, null::uuid as said_by,
       null::date as said_on, null::uuid as contact_id, null::date as last_on
  from proposal
 where state in ('SENT', 'ANSWERED') and verdict is null
union all
select partner_id, 'offers', id, null, version, title, what, entered_by, offered_on, null, null, null, null, null, null
  from offer
 where state = 'OFFERED'
union all
select partner_id, 'objectives', id, null, version, statement, null, entered_by, asked_on, null, null, null, null, null, null
  from objective
 where asked_on is not null and retired_on is null
union all
select partner_id, 'improvements', id, null, version, what, concat_ws(' · ', amount || ' ' || unit, words), closed_by,
       ended_on, null, null, answered_by, answered_on, null, null
  from improvement
 where state = 'CLOSED' and removed_at is null and answer is distinct from 'NOT_SO'
   and answer_word is distinct from 'PARTNER'
union all
select partner_id, 'value/outcomes', id, null, version, what,
       nullif(concat_ws(' · ', measured, baseline || ' → ' || reached, serves), ''), entered_by, realised_on, null, null,
       answered_by, answered_on, null, null
  from outcome
 where answer is distinct from 'NOT_SO' and answer_word is distinct from 'PARTNER'
union all
select r.partner_id, 'impacts', i.id, r.id, r.version, i.what, r.text, r.entered_by, r.replied_on, null, null, null, null,
       null, null
  from reply r
  join impact i on i.partner_id = r.partner_id and i.id = r.impact_id
 where r.answer is null and i.harm_on is not null and i.removed_at is null
union all
select partner_id, 'rounds', round_id, id, version, position, actions, entered_by, held_on, null, null, null, null, null, null
  from gap_workshop
 where agreed_on is null
union all
select partner_id, 'disputes', id, null, version, reason, reply, coalesce(replied_by, raised_by),
       coalesce(replied_on, raised_on), null, null, null, null, null, null
  from dispute
 where outcome is null and (reply is not null or raised_contact_id is null)
union all
select partner_id, 'told', id, null, version, what, concat_ws(' · ', amount || ' ' || unit, words), entered_by, reported_on,
       null, null, answered_by, answered_on, null, null
  from impact i
 where removed_at is null and reporter_word is distinct from 'PARTNER' and answer is distinct from 'NOT_SO'
   and answer_word is distinct from 'PARTNER'
   and not exists (select from reply r where r.partner_id = i.partner_id and r.impact_id = i.id)
union all
select c.partner_id, 'complaints', c.id, null, c.version, c.what, s.text, s.entered_by, coalesce(c.closed_on, c.done_on),
       null, null, s.contact_id, s.happened_on, null, null
  from complaint c
 cross join lateral (
       select s.text, s.entered_by, s.contact_id, s.happened_on from complaint_step s
        where s.partner_id = c.partner_id and s.complaint_id = c.id
        order by s.nth desc
        limit 1) s
 where c.removed_at is null and (c.closed_on is null and c.done_on is not null or c.closed_word = 'ON_BEHALF')
union all
select partner_id, 'demands', id, null, version, title, agreed, entered_by, agreed_on, null, null, confirmed_by,
       confirmed_on, null, null
  from demand
 where state = 'AGREED' and removed_at is null and confirmed_word is distinct from 'PARTNER'
union all
select d.partner_id, 'promises', c.id, d.id, d.version, c.what, null, d.asked_by, d.asked_on, c.due_on, null, null, null,
       null, c.due_on
  from due_day d
  join commitment c on c.partner_id = d.partner_id and c.id = d.commitment_id
 where d.answer is null and d.asked_contact_id is null and c.state = 'OPEN' and c.removed_at is null
union all
select partner_id, 'ambition', id, null, version, because, null, it_by, it_on, null, null, they_by, they_on, null, null
  from ambition
 where it_on is not null and they_word is distinct from 'PARTNER'
union all
select r.partner_id, 'priorities', r.id, null, null,
       (select string_agg(o.statement, ' · ' order by i.place)
          from ranked_objective i
          join objective o on o.partner_id = i.partner_id and o.id = i.objective_id
         where i.partner_id = r.partner_id and i.ranking_id = r.id),
       null, r.entered_by, r.ranked_on, null, null, null, null, null, null
  from current_ranking r
 where r.by_it
   and not exists (select from ranking x where x.partner_id = r.partner_id and x.contact_id is not null)
union all
select partner_id, 'interactions', id, null, version, summary, null, entered_by, happened_on, null, null, null, null, null,
       null
  from interaction
 where kind = 'PLANNING_SESSION' and invited_by = 'PARTNER' and invitation_confirmed_by is null and shared
   and removed_at is null
union all
select partner_id, 'plan', plan_id, null, null, title, null, it_by, it_on, null, null, they_by, they_on, null, null
  from value_plan_agreed
 where it_on is not null and word is distinct from 'PARTNER'
union all
select p.partner_id, 'review', p.id, r.id, null, p.title, r.note, r.recorded_by, r.held_on, null, null, r.contact_id,
       r.confirmed_on, null, null
  from value_plan p
 cross join lateral (
       select * from plan_review r
        where r.partner_id = p.partner_id and r.plan_id = p.id
        order by r.held_on desc, r.id desc
        limit 1) r
 where r.word is distinct from 'PARTNER'
union all
select r.partner_id, 'rounds', r.id, null, r.version, r.title, null, r.opened_by, r.opened_on, r.until_on, null, null, null,
       i.contact_id, r.ended_on - 1
  from round r
  join round_invitation i on i.partner_id = r.partner_id and i.round_id = r.id
 where r.removed_at is null
   and not exists (
       select from partner_answer x
        where x.partner_id = i.partner_id and x.round_id = i.round_id and x.contact_id = i.contact_id);
