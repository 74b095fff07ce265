select e.step, e.kind, e.day, d.id, '/demands/' || d.id, d.title, e.account_id, e.contact_id, e.entered_by,
       e.detail
  from demand d
 cross join lateral (values
       (1, 'DEMANDED', d.arose_on, case when d.contact_id is null then d.entered_by end, d.contact_id,
           case when d.contact_id is not null then d.entered_by end, jsonb_build_object(
           'origin', case d.arose when 'ARRIVED' then 'REQUESTED' when 'SURFACED' then 'VOLUNTEERED'
           else 'JOINT' end, 'notes', array['Arose.' || d.arose], 'badge', 'DemandState.' || d.state)),
       (2, 'DEMAND_AGREED', d.agreed_on, null, d.confirmed_by,
           case when d.confirmed_word = 'ON_BEHALF' then d.confirmation_entered_by end, jsonb_build_object(
           'badge', case when d.confirmed_by is null then 'demand.waits' end)),
       (2, 'DEMAND_DROPPED', d.dropped_on, null, null, null, '{}'))
       as e (step, kind, day, account_id, contact_id, entered_by, detail)
 where d.partner_id = :partner and d.removed_at is null and e.day is not null
