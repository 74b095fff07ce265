-- Reviews of how the services did, at planned intervals.
select partner_id, 'REVIEWED' as line, 'SERVICE_REVIEW' as kind, id, summary as title, happened_on as day
  from interaction
 where kind = 'SERVICE_REVIEW' and removed_at is null and happened_on between :from and least(:to, :today)
