-- Complaints that were on the table.
select partner_id, 'COMPLAINTS' as line, 'COMPLAINT' as kind, id, what as title, raised_on as day
  from complaint
 where removed_at is null and raised_on <= :to and coalesce(closed_on >= :from, true)
