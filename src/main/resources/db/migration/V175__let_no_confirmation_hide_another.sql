-- The confirmation that counts on a day, of the words as they stand then: the one that weighs most, by its age and by whose
-- word it is; of equals the latest. So a fresh word on the partner's behalf goes before their own that has grown old, which
-- weighs as much, and their own that has grown old before another old one on their behalf. (How late it was entered, and
-- what a manager made of the numbers, is known to the model only: the score goes by those too.)
create or replace function objective_confirmed_on(today date)
    returns table (partner_id uuid, objective_id uuid, contact_id uuid, word text, said_on date)
    language sql stable
as $$
select distinct on (c.partner_id, c.objective_id) c.partner_id, c.objective_id, c.contact_id, c.word, c.said_on
  from confirmation c
  join objective o on o.partner_id = c.partner_id and o.id = c.objective_id and o.statement = c.wording
 where c.said_on <= today
 order by c.partner_id, c.objective_id,
          case when c.said_on > today - 180 then 2 when c.said_on > today - 365 then 1 else 0 end
          * case c.word when 'PARTNER' then 2 else 1 end desc,
          c.said_on desc, c.id desc
$$;

-- As before, with every confirmation of the words as they stand, so that the model chooses on each day anew.
create or replace view ledger_objective as
select o.partner_id, 'OBJECTIVE' as kind, o.id, o.statement as title, o.noted_on as day, o.noted_on as entered_on,
       coalesce(c.word, 'IT') as word,
       jsonb_build_object(
           'confirmations', coalesce(c.every, '[]'),
           'activityOn', coalesce(a.until_on, a.from_on), 'activityFrom', a.from_on, 'activityUntil', a.until_on,
           'activities', coalesce(a.every, '[]')) as detail
  from objective o
  left join lateral (
       select max(s.word) as word, -- their own, if any of them is
              jsonb_agg(jsonb_build_object('on', s.said_on, 'word', s.word, 'enteredOn', s.entered_on)
                        order by s.said_on, s.id) as every
         from confirmation s
        where s.partner_id = o.partner_id and s.objective_id = o.id and s.wording = o.statement) c on true
  left join lateral (
       select y.from_on, y.until_on,
              jsonb_agg(jsonb_build_object('from', y.from_on, 'until', y.until_on)) over () as every
         from tie t join activity y on y.id = t.activity_id
        where t.partner_id = o.partner_id and t.objective_id = o.id
        order by coalesce(y.until_on, y.from_on) desc
        limit 1) a on true
 where o.retired_on is null
union all
select c.partner_id, 'PARTNER_ACT', c.id, c.wording, c.said_on, c.entered_on, c.word,
       jsonb_build_object('person', p.id, 'name', p.name)
  from confirmation c
  join contact p on p.partner_id = c.partner_id and p.id = c.contact_id
 where c.word = 'PARTNER'
union all
select o.partner_id, 'PARTNER_ACT', o.id, o.statement, o.retired_on, o.retired_on, o.retired_word,
       jsonb_build_object('person', p.id, 'name', p.name)
  from objective o
  join contact p on p.partner_id = o.partner_id and p.id = o.retired_by
 where o.retired_word = 'PARTNER';

drop view objective_confirmed;
