select e.step, e.kind, e.day, o.id, '/objectives/' || o.id, o.statement, e.account_id, e.contact_id, null,
       e.detail
  from objective o
 cross join lateral (values
       (1, 'ASSUMED', case when not exists (
           select 1 from confirmation c where c.partner_id = o.partner_id and c.objective_id = o.id
              and c.said_on <= o.noted_on) then o.noted_on end, o.entered_by, null, '{}'::jsonb),
       (3, 'RETIRED', o.retired_on, null, o.retired_by, '{}'))
       as e (step, kind, day, account_id, contact_id, detail)
 where o.partner_id = :partner and e.day is not null
union all
select 2, 'CONFIRMED', c.said_on, c.id, '/objectives/' || c.objective_id, c.wording, null, c.contact_id,
       case when c.word = 'ON_BEHALF' then c.entered_by end,
       jsonb_build_object('notes', array[case when c.replaced is not null then 'happened.corrected' end])
  from confirmation c
 where c.partner_id = :partner
