select 1, 'AMBITION', greatest(g.it_on, g.they_on), g.id, '/ambition', g.because,
       case when g.they_on is null then g.it_by end, g.they_by,
       case when g.they_word = 'ON_BEHALF' then g.they_entered_by end,
       jsonb_build_object('notes', array['Level.' || g.level], 'badge', case
           when g.it_on is null or g.they_on is null then 'ambition.open' end)
  from ambition g
 where g.partner_id = :partner
union all
select 1, 'AGREED', a.said_on, a.id, '/value', p.title, case when a.contact_id is null then a.entered_by end,
       a.contact_id, case when a.word = 'ON_BEHALF' then a.entered_by end,
       jsonb_build_object('badge', 'plan.edition', 'badgeNumber', a.edition)
  from plan_agreement a join value_plan p on p.partner_id = a.partner_id and p.id = a.plan_id
 where a.partner_id = :partner
union all
select 1, 'REVIEWED', r.held_on, r.id, '/value', p.title,
       case when r.contact_id is null then r.recorded_by end, r.contact_id,
       case when r.word = 'ON_BEHALF' then r.confirmation_entered_by end, '{}'
  from plan_review r join value_plan p on p.partner_id = r.partner_id and p.id = r.plan_id
 where r.partner_id = :partner
union all
select e.step, e.kind, e.day, o.id, '/value/outcomes/' || o.id, o.what, e.account_id, e.contact_id,
       e.entered_by, e.detail
  from outcome o
 cross join lateral (values
       (1, 'REALISED', o.realised_on, o.entered_by, null, null,
           jsonb_build_object('notes', array_remove(array['Beneficiary.' || o.benefits], null), 'badge',
           case when o.answer is null then 'outcome.waits' end)),
       (2, case o.answer when 'CONFIRMED' then 'OUTCOME_CONFIRMED' else 'OUTCOME_DENIED' end, o.answered_on,
           null, o.answered_by, case when o.answer_word = 'ON_BEHALF' then o.answer_entered_by end, '{}'))
       as e (step, kind, day, account_id, contact_id, entered_by, detail)
 where o.partner_id = :partner and e.day is not null
