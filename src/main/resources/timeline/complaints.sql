select 1, 'COMPLAINED', c.raised_on, c.id, '/complaints/' || c.id, c.what,
       case when c.contact_id is null then c.entered_by end, c.contact_id,
       case when c.word = 'ON_BEHALF' then c.entered_by end, jsonb_build_object(
           'notes', array['Severity.' || c.severity],
           'badge', case when c.closed_on is null then 'happened.complaint.open' end,
           'alert', c.closed_on is null and :today - c.raised_on > 30)
  from complaint c
 where c.partner_id = :partner and c.removed_at is null
union all
select 2, 'COMPLAINT_' || s.kind, s.happened_on, s.id, '/complaints/' || c.id, c.what,
       case when s.contact_id is null then s.entered_by end, s.contact_id,
       case when s.word = 'ON_BEHALF' then s.entered_by end, '{}'
  from complaint_step s join complaint c on c.partner_id = s.partner_id and c.id = s.complaint_id
 where s.partner_id = :partner and c.removed_at is null
