-- What IT learned of the business, and how new and changed requirements came to it.
select partner_id, 'UNDERSTOOD' as line, 'OBJECTIVE' as kind, objective_id as id, wording as title, said_on as day
  from confirmation
 where said_on between :from and :to
union all
select partner_id, 'UNDERSTOOD', 'LEARNING', id, learned, happened_on
  from interaction
 where learned is not null and removed_at is null and happened_on between :from and least(:to, :today)
union all
select partner_id, 'UNDERSTOOD', 'PLANNING_SESSION', id, summary, happened_on
  from interaction
 where kind = 'PLANNING_SESSION' and removed_at is null and happened_on between :from and least(:to, :today)
union all
select partner_id, 'UNDERSTOOD', 'REQUEST', id, title, asked_on
  from request
 where removed_on is null and asked_on between :from and :to
union all
select partner_id, 'UNDERSTOOD', 'DEMAND', id, title, arose_on
  from demand
 where removed_at is null and arose_on between :from and :to
