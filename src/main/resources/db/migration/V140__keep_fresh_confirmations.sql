-- The confirmation that counts on a day, of the words as they stand now: the latest. While it is fresh on that day, which is
-- 180 days, the partner's own word goes before what was entered on their behalf. (`objective_confirmed` knows no day: there,
-- their own word goes before all that was entered in its 180 days, also when it has grown old itself.)
create function objective_confirmed_on(today date)
    returns table (partner_id uuid, objective_id uuid, contact_id uuid, word text, said_on date)
    language sql stable
as $$
select distinct on (c.partner_id, c.objective_id) c.partner_id, c.objective_id, c.contact_id, c.word, c.said_on
  from confirmation c
  join objective o on o.partner_id = c.partner_id and o.id = c.objective_id and o.statement = c.wording
 order by c.partner_id, c.objective_id, (c.word = 'PARTNER' and c.said_on > today - 180) desc, c.said_on desc, c.id desc
$$;

-- As before, and an objective grows old when the last of its confirmations does, whosever word it was.
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
select o.partner_id, 'OBJECTIVE', o.id, o.statement, max(c.said_on) + 180
  from confirmation c
  join objective o on o.partner_id = c.partner_id and o.id = c.objective_id and o.statement = c.wording
 where o.retired_on is null
 group by o.partner_id, o.id;
