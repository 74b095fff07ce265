-- What IT said: promises that fell due, proposals that were sent or answered, help that was offered, requests that were declined.
select partner_id, 'SAID' as section, 'PROMISE' as kind,
       case when state = 'KEPT' and settled_on <= due_on then 'KEPT' when state = 'KEPT' then 'LATE'
            when state = 'DROPPED' then 'DROPPED' when due_on < :today then 'OVERDUE' else 'OPEN' end as state,
       id, what as title, dropped_because as said, due_on as day, settled_on as other, null::integer as number
  from commitment
 where owed_by = 'IT' and removed_at is null and due_on between :from and :to
union all
select partner_id, 'SAID', 'PROPOSAL', case state when 'WITHDRAWN' then 'WITHDRAWN' else coalesce(verdict, 'WAITING') end, id, title,
       problem, sent_on, verdict_on, effort_hours
  from proposal
 where sent_on between :from and :to or verdict_on between :from and :to
union all
select partner_id, 'SAID', 'OFFER', case when state in ('DELIVERED', 'THANKED') then 'ACCEPTED' else state end, id, title, what,
       offered_on, answered_on, null
  from offer
 where offered_on between :from and :to
union all
select partner_id, 'SAID', 'REQUEST', state, id, title, refusal, ended_on, asked_on, null
  from request
 where state = 'DECLINED' and removed_on is null and ended_on between :from and :to
