-- Outcomes of the period; the plan itself is read apart.
select partner_id, 'VALUE' as section, 'OUTCOME' as kind, coalesce(answer, 'WAITING') as state, id, what as title,
       nullif(concat_ws(' · ', measured, baseline || ' → ' || reached, serves), '') as said, realised_on as day,
       null::date as other, null::integer as number
  from outcome
 where realised_on between :from and :to
