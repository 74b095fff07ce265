-- What IT's work did to the partner, good and bad, as the partner sees it where they said so; what was said on their behalf
-- stands only where it makes it worse.
select i.partner_id, 'IMPACT' as section, 'IMPACT' as kind,
       case when i.answer = 'NOT_SO' and i.answer_word = 'PARTNER' then 'NOT_SO' when t.effect = 'GOOD' then 'GOOD'
            when i.harm_on is not null and i.replied_on is null then 'UNANSWERED' else 'BAD' end as state,
       i.id, i.what as title,
       case when t.theirs then concat_ws(' · ', i.their_amount || ' ' || i.their_unit, i.their_words)
            else concat_ws(' · ', i.amount || ' ' || i.unit, i.words) end as said,
       i.happened_on as day, i.replied_on as other, null::integer as number
  from impact i
 cross join lateral (
       select o.theirs, case when o.theirs then i.their_effect else i.effect end as effect
         from (select i.their_effect is not null
                      and (i.answer_word = 'PARTNER' or i.their_effect = 'BAD') as theirs) o) t
 where i.removed_at is null and i.happened_on between :from and :to
