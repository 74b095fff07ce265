select w.kind, w.id, w.part, w.version, w.title, w.what, a.name as who, w.since, w.due_on,
       w.words, s.benefits, x.due_on as new_day, c.name as said_by, w.said_on,
       q.decides, q.decider, q.along, v.kind as verdict
  from awaited_of w
  left join account a on a.id = w.entered_by
  left join contact c on c.partner_id = :partner and c.id = w.said_by
  left join outcome s
    on w.kind = 'value/outcomes' and s.partner_id = :partner and s.id = w.id
  left join asked_reader q
    on w.kind = 'proposals' and q.partner_id = :partner and q.thread_id = w.id and q.contact_id = :me
  left join verdict v on w.kind = 'verdicts' and v.partner_id = :partner and v.id = w.part
  left join due_day x on w.kind = 'promises' and x.partner_id = :partner and x.id = w.part
 where w.partner_id = :partner and w.person_id = :me
   and coalesce(w.last_on >= :today, true)
 order by w.due_on, w.since, w.id
 limit :shown
