select e.step, e.kind, e.day, i.id, '/improvements/' || i.id, i.what, e.account_id, e.contact_id,
       e.entered_by, e.detail
  from improvement i
 cross join lateral (values
       (1, 'IMPROVEMENT_PLANNED', least(i.entered_on, i.ended_on), i.entered_by, null, null,
           jsonb_build_object('notes', array['ImprovementKind.' || i.kind], 'badge',
           case when i.ended_on is null then 'ImprovementState.' || i.state end)),
       (2, case i.state when 'CLOSED' then 'IMPROVED' else 'IMPROVEMENT_DROPPED' end, i.ended_on,
           i.closed_by, null, null, jsonb_build_object(
           'notes', array['Effect.' || i.effect], 'badge', 'ImpactStanding.' || case
           when i.state = 'DROPPED' then null when i.answer is null then 'RECORDED_ONLY'
           when i.answer = 'NOT_SO' then 'NOT_SO' when i.answer_word = 'ON_BEHALF' then 'ON_BEHALF'
           else i.answer end)),
       (3, case when i.answer = 'NOT_SO' then 'IMPACT_DENIED' when i.answer_word = 'ON_BEHALF'
           then 'IMPACT_HEARD' else 'IMPACT_CONFIRMED' end, i.answered_on, null, i.answered_by,
           case when i.answer_word = 'ON_BEHALF' then i.answer_entered_by end,
           jsonb_build_object('notes', array['Effect.' || i.their_effect])))
       as e (step, kind, day, account_id, contact_id, entered_by, detail)
 where i.partner_id = :partner and i.removed_at is null and e.day is not null
union all
select e.step, e.kind, e.day, i.id, '/impacts/' || i.id, i.what, e.account_id, e.contact_id, e.entered_by,
       e.detail
  from impact i
 cross join lateral (values
       (1, case when i.harm_on is not null then 'HARM' else 'IMPACT' end, i.happened_on,
           case when i.reporter_id is null then i.entered_by end, i.reporter_id,
           case when i.reporter_word = 'ON_BEHALF' then i.entered_by end, jsonb_build_object(
           'badge', case when i.harm_on is null then 'Effect.' || i.effect
           when i.replied_on is null then 'harm.open' else 'harm.replied' end,
           'badgeOn', i.replied_on, 'alert', i.harm_on is not null and i.replied_on is null)),
       (2, case when i.answer = 'NOT_SO' then 'IMPACT_DENIED' when i.answer_word = 'ON_BEHALF'
           then 'IMPACT_HEARD' else 'IMPACT_CONFIRMED' end, i.answered_on, null, i.answered_by,
           case when i.answer_word = 'ON_BEHALF' then i.answer_entered_by end,
           jsonb_build_object('notes', array['Effect.' || i.their_effect])))
       as e (step, kind, day, account_id, contact_id, entered_by, detail)
 where i.partner_id = :partner and i.removed_at is null and e.day is not null
union all
select e.step, e.kind, e.day, r.id, '/impacts/' || i.id, i.what, e.account_id, e.contact_id, e.entered_by, '{}'
  from reply r join impact i on i.partner_id = r.partner_id and i.id = r.impact_id
 cross join lateral (values
       (1, 'REPLIED', r.replied_on, r.entered_by, null, null),
       (2, case r.answer when 'GOOD' then 'REPLY_ACCEPTED' else 'REPLY_NOT_YET' end, r.answered_on, null,
           r.answered_by, case when r.answer_word = 'ON_BEHALF' then r.answer_entered_by end))
       as e (step, kind, day, account_id, contact_id, entered_by)
 where r.partner_id = :partner and e.day is not null
union all
select e.step, e.kind, e.day, w.id, '/workarounds/' || w.id, w.what, e.account_id, null, null, e.detail
  from workaround w
 cross join lateral (values
       (1, 'WORKAROUND', w.entered_on, w.entered_by, '{}'::jsonb),
       (2, case when w.state = 'GONE' then 'WORKAROUND_GONE' else 'WORKAROUND_DECIDED' end, w.settled_on, null,
           jsonb_build_object('badge', case when w.state <> 'GONE' then 'WorkaroundState.' || w.state end)))
       as e (step, kind, day, account_id, detail)
 where w.partner_id = :partner and w.removed_at is null and e.day is not null
