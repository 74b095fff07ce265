select e.step, e.kind, e.day, c.id, '/promises/' || c.id, c.what, e.account_id, e.contact_id, null, e.detail
  from commitment c
 cross join lateral (values
       (1, 'PROMISED', c.noted_on, case c.owed_by when 'IT' then c.account_id end,
           case c.owed_by when 'PARTNER' then c.contact_id end, jsonb_build_object(
           'notes', array['happened.owes.' || c.owed_by],
           'badge', case when c.state = 'OPEN' then 'promise.due' else 'CommitmentState.' || c.state end,
           'badgeOn', c.due_on)),
       (2, 'LATE', case when c.due_on < coalesce(c.settled_on, :today) then c.due_on + 1 end, null, null,
           jsonb_build_object(
           'notes', array['happened.owes.' || c.owed_by],
           'badge', case when c.state = 'OPEN' then 'promise.state.open' end, 'alert', c.state = 'OPEN')),
       (3, case c.state when 'KEPT' then 'KEPT' else 'DROPPED' end, c.settled_on, null,
           c.settled_contact_id, jsonb_build_object('badge', case
           when c.state = 'KEPT' and c.settled_on > c.due_on then 'promise.state.keptLate' end)))
       as e (step, kind, day, account_id, contact_id, detail)
 where c.partner_id = :partner and c.removed_at is null and e.day is not null
