-- The decisions that are wanted of the partner, and of IT; not every word that waits, which is what their own pages list.
select p.partner_id, 'DECIDE' as section, 'PROPOSAL' as kind, 'PARTNER' as state, p.id, p.title, c.name as said,
       p.answer_due_on as day, coalesce(p.changed_on, p.sent_on) as other, null::integer as number
  from proposal p
  left join partner_person c on c.partner_id = p.partner_id and c.id = p.decider_id
 where p.state in ('SENT', 'ANSWERED') and p.verdict is null
union all
select partner_id, 'DECIDE', 'OFFER', 'PARTNER', id, title, null, null, offered_on, null
  from offer
 where state = 'OFFERED'
union all
select partner_id, 'DECIDE', 'OBJECTIVE', 'PARTNER', id, statement, null, null, asked_on, null
  from objective
 where asked_on is not null and retired_on is null
union all
select partner_id, 'DECIDE', 'IMPROVEMENT', 'PARTNER', id, what, null, null, ended_on, null
  from improvement
 where state = 'CLOSED' and removed_at is null and answer is distinct from 'NOT_SO'
   and answer_word is distinct from 'PARTNER'
union all
select partner_id, 'DECIDE', 'OUTCOME', 'PARTNER', id, what, null, null, realised_on, null
  from outcome
 where answer is distinct from 'NOT_SO' and answer_word is distinct from 'PARTNER'
union all
select partner_id, 'DECIDE', 'DEMAND', 'PARTNER', id, title, agreed, null, agreed_on, null
  from demand
 where state = 'AGREED' and removed_at is null and confirmed_word is distinct from 'PARTNER'
union all
select partner_id, 'DECIDE', 'COMPLAINT', 'PARTNER', id, what, null, null, done_on, null
  from complaint
 where removed_at is null and closed_on is null and done_on is not null
union all
select partner_id, 'DECIDE', 'WORKSHOP', 'PARTNER', round_id, position, actions, null, held_on, null
  from gap_workshop
 where agreed_on is null
union all
select partner_id, 'DECIDE', 'AMBITION', 'PARTNER', null, because, null, null, it_on, null
  from ambition
 where it_on is not null and they_word is distinct from 'PARTNER'
union all
select partner_id, 'DECIDE', 'PLAN', 'PARTNER', null, title, null, null, it_on, null
  from value_plan_agreed
 where it_on is not null and word is distinct from 'PARTNER'
union all
select partner_id, 'DECIDE', 'IMPACT', 'IT', id, what, null, null, harm_on, null
  from impact
 where removed_at is null and harm_on is not null and replied_on is null
union all
select c.partner_id, 'DECIDE', 'COMPLAINT', 'IT', c.id, c.what, a.name, null, c.raised_on, null
  from complaint c
  left join person a on a.id = c.owner_id
 where c.removed_at is null and c.closed_on is null and c.done_on is null
union all
select partner_id, 'DECIDE', 'DISPUTE', 'IT', id, reason, null, null, raised_on, null
  from dispute
 where outcome is null and reply is null and raised_contact_id is not null
union all
select partner_id, 'DECIDE', 'DEMAND', 'IT', id, title, null, null, arose_on, null
  from demand
 where state = 'OPEN' and removed_at is null
union all
select partner_id, 'DECIDE', 'REQUEST', 'IT', id, title, null, null, asked_on, null
  from request
 where state = 'OPEN' and removed_on is null
union all
select partner_id, 'DECIDE', 'AMBITION', 'IT', null, because, null, null, they_on, null
  from ambition
 where it_on is null
union all
select d.partner_id, 'DECIDE', 'PROMISE', case when d.asked_contact_id is null then 'PARTNER' else 'IT' end, c.id, c.what,
       null, d.due_on, d.asked_on, null
  from due_day d
  join commitment c on c.partner_id = d.partner_id and c.id = d.commitment_id
 where d.answer is null and c.state = 'OPEN' and c.removed_at is null and c.due_on >= :today
