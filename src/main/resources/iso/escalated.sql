-- Complaints that went to somebody above.
select partner_id, 'ESCALATED' as line, 'COMPLAINT' as kind, id, what as title, escalated_on as day
  from complaint
 where removed_at is null and escalated_on between :from and :to
