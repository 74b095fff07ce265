-- What the partner wanted in the period, and how much of IT's work ran for it then.
select o.partner_id, 'OBJECTIVES' as section, 'OBJECTIVE' as kind,
       case when o.retired_on <= :to then 'RETIRED' when c.said_on is null then 'ASSUMED'
            when least(:to, :today) - c.said_on >= 180 then 'STALE' else 'CONFIRMED' end as state,
       o.id, o.statement as title, o.serves as said, coalesce(o.retired_on, c.said_on, o.noted_on) as day,
       null::date as other,
       case when o.retired_on <= :to then null else
       (select count(*) from tie t join activity a on a.id = t.activity_id
         where t.partner_id = o.partner_id and t.objective_id = o.id and a.from_on <= :to
           and coalesce(a.until_on >= :from, true))::integer end as number
  from objective o
  left join objective_confirmed_on(least(:to, :today)) c on c.partner_id = o.partner_id and c.objective_id = o.id
 where o.noted_on <= :to and coalesce(o.retired_on >= :from, true)
