-- How new and changed requirements came to IT, besides in talks.
select partner_id, 'UNDERSTOOD' as line, 'OBJECTIVE' as kind, objective_id as id, wording as title, said_on as day
  from confirmation
 where said_on between :from and :to
union all
select partner_id, 'UNDERSTOOD', 'REQUEST', id, title, asked_on
  from request
 where removed_on is null and asked_on between :from and :to
union all
select partner_id, 'UNDERSTOOD', 'DEMAND', id, title, arose_on
  from demand
 where removed_at is null and arose_on between :from and :to
