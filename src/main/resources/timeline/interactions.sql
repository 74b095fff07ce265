(select 1, 'LOGGED', i.happened_on, i.id, '/interactions/' || i.id, i.summary, i.entered_by, null, null,
        jsonb_build_object(
            'origin', i.origin, 'minutes', i.minutes, 'shared', i.shared,
            'notes', array['InteractionKind.' || i.kind, 'Place.' || i.place],
            'badge', case when i.happened_on > :today then 'happened.planned'
                          when i.learned is not null and :it then 'interaction.learning' end)
   from interaction i
  where i.partner_id = :partner and i.removed_at is null and (i.shared or :it)
    and (i.happened_on, i.id) <= (:day, :id)
  order by i.happened_on desc, i.id desc
  limit :limit + 1)
union all
select 2, 'INVITED', i.invitation_confirmed_on, i.id, '/interactions/' || i.id, i.summary, null,
       i.invitation_confirmed_by, null, '{}'
  from interaction i
 where i.partner_id = :partner and i.removed_at is null and i.invitation_confirmed_on is not null
