-- Who the partners are, and their people.
select p.id as partner_id, 'IDENTIFIED' as line, 'CONTACT' as kind, c.id, concat_ws(', ', c.name, c.job) as title,
       p.added_on as day
  from contact c join partner p on p.id = c.partner_id
 where p.added_on <= :to and coalesce(p.archived_on >= :from, true) and coalesce(c.left_on >= :from, true)
