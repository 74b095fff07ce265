-- As before, and two that nobody asks the other side for by themself: a bypass that IT has learned nothing from, since the
-- day on which it was reported, and an objective whose confirmation grows old, from the day on which it has.
create or replace view open_item as
select partner_id, 'PROMISE' as kind, id, what as title, due_on as day
  from commitment
 where owed_by = 'IT' and state = 'OPEN' and removed_at is null
union all
select partner_id, 'OFFER', id, title, offered_on
  from offer
 where state = 'OFFERED'
union all
select partner_id, case state when 'SENT' then 'PROPOSAL' else 'VERDICT' end, id, title, coalesce(changed_on, sent_on)
  from proposal
 where state in ('SENT', 'ANSWERED') and verdict is null
union all
select partner_id, 'REQUEST', id, title, asked_on
  from request
 where state in ('OPEN', 'IN_WORK') and removed_on is null
union all
select partner_id, 'HARM', id, what, harm_on
  from impact
 where harm_on is not null and replied_on is null and removed_at is null
union all
select partner_id, 'COMPLAINT', id, what, raised_on
  from complaint
 where closed_on is null and removed_at is null
union all
select partner_id, 'BYPASS', id, what, reported_on
  from bypass
 where learned is null and removed_at is null
union all
select c.partner_id, 'OBJECTIVE', o.id, o.statement, c.said_on + 180
  from objective_confirmed c
  join objective o on o.partner_id = c.partner_id and o.id = c.objective_id
 where o.retired_on is null;

-- Since when the oldest of these is; what IT mended in 90 days, in minutes; offers answered in 90 days, and those declined.
alter table tally
    add bypass_since date,
    add objective_since date,
    add minutes_rework integer not null default 0,
    add offers_answered integer not null default 0,
    add offers_declined integer not null default 0;
