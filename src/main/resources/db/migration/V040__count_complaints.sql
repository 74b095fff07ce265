-- As before, and a complaint that is open, since the day on which it was raised.
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
 where closed_on is null and removed_at is null;

-- Complaints that are open, those of them that have been so for more than 30 days, and since when the oldest is.
alter table tally
    add complaints integer not null default 0,
    add complaints_late integer not null default 0,
    add complaint_since date;
