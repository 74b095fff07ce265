select e.step, e.kind, e.day, d.id, '/disputes/' || d.id, d.reason, e.account_id, e.contact_id, null,
       jsonb_build_object('notes', array['RecordKind.' || d.kind])
  from dispute d
 cross join lateral (values
       (1, 'DISPUTED', d.raised_on, case when d.raised_contact_id is null then d.raised_by end,
           d.raised_contact_id),
       (2, 'DISPUTE_ANSWERED', d.replied_on, d.replied_by, null),
       (3, case d.outcome when 'STANDS' then 'LET_STAND' else 'GIVEN_IN' end, d.settled_on,
           case when d.settled_contact_id is null then d.settled_by end, d.settled_contact_id))
       as e (step, kind, day, account_id, contact_id)
 where d.partner_id = :partner and e.day is not null
