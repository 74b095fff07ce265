-- What was made of the results.
select w.partner_id, 'ANALYSED' as line, 'WORKSHOP' as kind, w.round_id as id, w.position as title, w.held_on as day
  from gap_workshop w
 where w.held_on between :from and :to
union all
select partner_id, 'ANALYSED', 'IMPROVEMENT', id, what, coalesce(ended_on, started_on, entered_on)
  from improvement
 where removed_at is null and state <> 'DROPPED' and coalesce(ended_on, started_on, entered_on) between :from and :to
