-- What was made of the results.
select w.partner_id, 'ANALYSED' as line, 'WORKSHOP' as kind, w.round_id as id, w.position as title, w.held_on as day
  from gap_workshop w
 where w.held_on between :from and :to
union all
-- The last of its days in the period: a pack of a past period does not change when the work goes on.
select i.partner_id, 'ANALYSED', 'IMPROVEMENT', i.id, i.what, d.day
  from improvement i
 cross join lateral (
       select max(day) as day
         from (values (i.entered_on), (i.started_on), (i.ended_on)) d (day)
        where day between :from and :to) d
 where i.removed_at is null and d.day is not null and not (i.state = 'DROPPED' and i.ended_on <= :to)
