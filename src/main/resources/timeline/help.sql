select e.step, e.kind, e.day, o.id, '/offers/' || o.id, o.title, e.account_id, e.contact_id, e.entered_by,
       e.detail
  from offer o
 cross join lateral (values
       (1, 'OFFERED', o.offered_on, o.entered_by, null, null, jsonb_build_object(
           'origin', o.origin, 'minutes', o.minutes, 'notes', array['HelpTiming.' || o.timing],
           'badge', 'OfferState.' || o.state)),
       (2, case when o.state = 'DECLINED' then 'DECLINED' else 'ACCEPTED' end, o.answered_on, null,
           o.answered_by, case when o.answer_on_behalf then o.answer_entered_by end, jsonb_build_object(
           'notes', array['DeclineReason.' || o.decline_reason],
           'badge', case when o.ask_again_on is not null then 'offer.askAgain' end,
           'badgeOn', o.ask_again_on)),
       (3, 'DELIVERED', o.delivered_on, null, null, null, jsonb_build_object('minutes', o.minutes_taken)),
       (4, 'THANKED', o.thanked_on, null, o.thanked_by, null, jsonb_build_object(
           'badge', case when o.rating is not null then 'offer.rated' end, 'badgeNumber', o.rating)))
       as e (step, kind, day, account_id, contact_id, entered_by, detail)
 where o.partner_id = :partner and o.offered_on is not null and e.day is not null
union all
select e.step, e.kind, e.day, r.id, '/requests/' || r.id, r.title, null, e.contact_id, e.entered_by, e.detail
  from request r
 cross join lateral (values
       (1, 'REQUESTED', r.asked_on, r.contact_id, case when not r.entered_by_partner then r.entered_by end,
           jsonb_build_object('origin', 'REQUESTED', 'badge', case when r.removed_on is not null
           then 'request.isRemoved' else 'RequestState.' || r.state end)),
       (2, case when r.state = 'DONE' then 'REQUEST_DONE' else 'REQUEST_REFUSED' end,
           case when r.state in ('DONE', 'DECLINED') then r.ended_on end, null, null, '{}'))
       as e (step, kind, day, contact_id, entered_by, detail)
 where r.partner_id = :partner and e.day is not null
