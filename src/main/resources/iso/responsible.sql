-- Who of IT looked after each partner.
select a.partner_id, 'RESPONSIBLE' as line, 'ASSIGNMENT' as kind, a.id, n.name as title, a.from_on as day
  from assignment a
  join person n on n.id = a.account_id
  join partner p on p.id = a.partner_id and coalesce(p.archived_on >= :from, true)
 where a.from_on <= :to and coalesce(a.until_on >= :from, true)
