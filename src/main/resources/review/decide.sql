-- What waits for a word of the partner's people, by the same views as their own pages, and the decisions that are wanted of IT.
select w.partner_id, 'DECIDE' as section,
       case w.kind when 'proposals' then 'PROPOSAL' when 'offers' then 'OFFER' when 'objectives' then 'OBJECTIVE'
            when 'improvements' then 'IMPROVEMENT' when 'value/outcomes' then 'OUTCOME' when 'impacts' then 'REPLY'
            when 'rounds' then 'WORKSHOP' when 'disputes' then 'DISPUTE' when 'told' then 'IMPACT' when 'demands' then 'DEMAND'
            when 'promises' then 'PROMISE' when 'ambition' then 'AMBITION' when 'priorities' then 'PRIORITIES'
            when 'interactions' then 'PLANNING_SESSION' when 'plan' then 'PLAN' when 'review' then 'PLAN_REVIEW'
            when 'complaints' then
                 case when (select c.closed_on from complaint c
                             where c.partner_id = w.partner_id and c.id = w.id) is null then 'COMPLAINT' else 'CLOSURE' end
            end as kind,
       'PARTNER' as state, w.id, w.title,
       case w.kind when 'proposals' then
                 (select c.name from proposal p
                    join partner_person c on c.partner_id = p.partner_id and c.id = p.decider_id
                   where p.partner_id = w.partner_id and p.id = w.id)
            else w.what end as said,
       case w.kind when 'proposals' then w.due_on
            when 'promises' then (select d.due_on from due_day d where d.partner_id = w.partner_id and d.id = w.part)
            end as day,
       w.since as other, null::integer as number
  from awaited_word w
 where (w.kind <> 'rounds' or w.part is not null) and coalesce(w.last_on >= :today, true)
union all
select partner_id, 'DECIDE', 'VERDICT', 'PARTNER', id, title, what, null, since, null
  from awaited_verdict
union all
-- A round waits once, for however many of them.
select partner_id, 'DECIDE', 'ROUND', 'PARTNER', id, title, null, due_on, since, null
  from awaited_word
 where kind = 'rounds' and part is null and last_on >= :today
 group by partner_id, id, title, due_on, since
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
select d.partner_id, 'DECIDE', 'PROMISE', 'IT', c.id, c.what, null, d.due_on, d.asked_on, null
  from due_day d
  join commitment c on c.partner_id = d.partner_id and c.id = d.commitment_id
 where d.answer is null and d.asked_contact_id is not null and c.state = 'OPEN' and c.removed_at is null
   and c.due_on >= :today
