-- What both sides had promised and not done at the end of the period, or today if that is still to come; due on the day that held
-- then.
select c.partner_id, 'OWED' as section, 'PROMISE' as kind, owed_by as state, c.id, c.what as title, coalesce(a.name, p.name) as said,
       case when c.first_due_on is not null
                 and exists (select from due_day d
                              where d.partner_id = c.partner_id and d.commitment_id = c.id and d.answer = 'AGREED'
                                and d.answered_on > :at)
            then c.first_due_on else c.due_on end as day,
       null::date as other, null::integer as number
  from commitment c
  left join person a on a.id = c.account_id and c.owed_by = 'IT'
  left join partner_person p on p.partner_id = c.partner_id and p.id = c.contact_id and c.owed_by = 'PARTNER'
 where c.noted_on <= :at and (c.state = 'OPEN' or c.settled_on > :at) and c.removed_at is null
