-- What IT did: help that was given, requests that were met, improvements that were closed, talks that were held.
select partner_id, 'DONE' as section, 'OFFER' as kind, origin as state, id, title, thanks as said, delivered_on as day,
       null::date as other, coalesce(minutes_taken, minutes) as number
  from offer
 where delivered_on between :from and :to
union all
select partner_id, 'DONE', 'REQUEST', 'DONE', id, title, null, ended_on, asked_on, null
  from request
 where state = 'DONE' and removed_on is null and ended_on between :from and :to
union all
select partner_id, 'DONE', 'IMPROVEMENT', case answer when 'NOT_SO' then answer else coalesce(their_effect, effect) end, id,
       what, case when their_effect is null then concat_ws(' · ', amount || ' ' || unit, words)
                  else concat_ws(' · ', their_amount || ' ' || their_unit, their_words) end, ended_on, null, null
  from improvement
 where state = 'CLOSED' and removed_at is null and ended_on between :from and :to
union all
select partner_id, 'DONE', kind, 'HELD', id, summary, coalesce(outcomes, input), happened_on, null, null
  from interaction
 where kind in ('SERVICE_REVIEW', 'PLANNING_SESSION') and shared and removed_at is null
   and happened_on between :from and least(:to, :today)
