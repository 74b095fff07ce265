-- What IT learned of the business in talks, and talks in which both sides planned.
select partner_id, 'UNDERSTOOD', 'LEARNING', id, learned, happened_on
  from interaction
 where learned is not null and removed_at is null and happened_on between :from and least(:to, :today)
union all
select partner_id, 'UNDERSTOOD', 'PLANNING_SESSION', id, summary, happened_on
  from interaction
 where kind = 'PLANNING_SESSION' and removed_at is null and happened_on between :from and least(:to, :today)
