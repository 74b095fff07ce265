select e.step, e.kind, e.day, b.id, '/bypasses/' || b.id, b.what, e.account_id, e.contact_id, e.entered_by,
       e.detail
  from bypass b
 cross join lateral (values
       (1, 'BYPASSED', b.reported_on, case when b.reporter_id is null then b.entered_by end, b.reporter_id,
           case when b.reporter_word = 'ON_BEHALF' then b.entered_by end, jsonb_build_object(
           'notes', array['BypassReason.' || b.reason],
           'badge', case when b.learned is null then 'bypass.nothingYet' end)),
       (2, 'LEARNED', b.learned_on, null, null, null, '{}'))
       as e (step, kind, day, account_id, contact_id, entered_by, detail)
 where b.partner_id = :partner and b.removed_at is null and e.day is not null
