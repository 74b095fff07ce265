-- How both sides keep in touch, and that they do.
select partner_id, 'ARRANGED' as line, 'INTERACTION' as kind, id, summary as title, happened_on as day
  from interaction
 where two_way and removed_at is null and happened_on between :from and least(:to, :today)
