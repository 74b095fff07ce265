-- What is said after the day does not count on it: a pack of a past period tells of that period.
create or replace function objective_confirmed_on(today date)
    returns table (partner_id uuid, objective_id uuid, contact_id uuid, word text, said_on date)
    language sql stable
as $$
select distinct on (c.partner_id, c.objective_id) c.partner_id, c.objective_id, c.contact_id, c.word, c.said_on
  from confirmation c
  join objective o on o.partner_id = c.partner_id and o.id = c.objective_id and o.statement = c.wording
 where c.said_on <= today
 order by c.partner_id, c.objective_id, (c.word = 'PARTNER' and c.said_on > today - 180) desc, c.said_on desc, c.id desc
$$;
