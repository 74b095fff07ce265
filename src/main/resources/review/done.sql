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
select i.partner_id, 'DONE', 'IMPROVEMENT',
       case when i.answer = 'NOT_SO' then 'NOT_SO' when t.theirs then i.their_effect else i.effect end, i.id, i.what,
       case when t.theirs then concat_ws(' · ', i.their_amount || ' ' || i.their_unit, i.their_words)
            else concat_ws(' · ', i.amount || ' ' || i.unit, i.words) end, i.ended_on, null, null
  from improvement i
 cross join lateral (select i.their_effect is not null
                            and (i.answer_word = 'PARTNER' or i.their_effect = 'BAD') as theirs) t
 where i.state = 'CLOSED' and i.removed_at is null and i.ended_on between :from and :to
union all
select partner_id, 'DONE', kind, 'HELD', id, summary, coalesce(outcomes, input), happened_on, null, null
  from interaction
 where kind in ('SERVICE_REVIEW', 'PLANNING_SESSION') and shared and removed_at is null
   and happened_on between :from and least(:to, :today)
