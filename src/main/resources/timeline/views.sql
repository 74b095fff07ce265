select e.step, e.kind, e.day, r.id, '/rounds/' || r.id, r.title, e.account_id, null, null, '{}'
  from round r
 cross join lateral (values
       (1, 'ROUND_OPENED', r.opened_on, r.opened_by),
       (2, 'ROUND_ENDED', case when r.ended_on <= :today then r.ended_on end, null))
       as e (step, kind, day, account_id)
 where r.partner_id = :partner and r.removed_at is null and e.day is not null
union all
select e.step, e.kind, e.day, w.id, '/rounds/' || w.round_id, w.position, e.account_id, e.contact_id, null, '{}'
  from gap_workshop w
 cross join lateral (values (1, 'WORKSHOP', w.held_on, w.entered_by, null),
                            (2, 'WORKSHOP_AGREED', w.agreed_on, null, w.agreed_contact_id))
       as e (step, kind, day, account_id, contact_id)
 where w.partner_id = :partner and e.day is not null
