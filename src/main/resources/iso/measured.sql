-- Rounds in which the partner's people said how satisfied they are.
select r.partner_id, 'MEASURED' as line, 'ROUND' as kind, r.id, r.title, r.ended_on as day
  from round r
 where r.removed_at is null and r.ended_on between :from and least(:to, :today)
   and exists (select from partner_answer a where a.partner_id = r.partner_id and a.round_id = r.id)
