-- Complaints that were on the table in the period, and what was done past IT.
select partner_id, 'TROUBLE' as section, 'COMPLAINT' as kind, case when closed_on <= :to then 'CLOSED' else 'OPEN' end as state, id,
       what as title, words as said, raised_on as day, case when closed_on <= :to then closed_on end as other,
       null::integer as number
  from complaint
 where removed_at is null and raised_on <= :to and coalesce(closed_on >= :from, true)
union all
select partner_id, 'TROUBLE', 'BYPASS', case when learned is null then 'OPEN' else 'LEARNED' end, id, what, learned, reported_on,
       learned_on, null
  from bypass
 where removed_at is null and reported_on between :from and :to
