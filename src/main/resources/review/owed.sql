-- What both sides have promised and not yet done.
select c.partner_id, 'OWED' as section, 'PROMISE' as kind, owed_by as state, c.id, c.what as title, coalesce(a.name, p.name) as said,
       c.due_on as day, null::date as other, null::integer as number
  from commitment c
  left join person a on a.id = c.account_id and c.owed_by = 'IT'
  left join partner_person p on p.partner_id = c.partner_id and p.id = c.contact_id and c.owed_by = 'PARTNER'
 where c.state = 'OPEN' and c.removed_at is null
