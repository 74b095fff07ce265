-- IT's work that is live on a day, from its first day until 180 days after its last, and whether it serves an objective that
-- somebody wants. The one place that says so.
create function live_work(today date)
    returns table (activity_id uuid, hours integer, tied boolean)
    language sql stable
as $$
select a.id, a.hours,
       exists (select 1
                 from tie t join objective o on o.partner_id = t.partner_id and o.id = t.objective_id
                where t.activity_id = a.id and o.retired_on is null)
  from activity a
 where a.from_on <= today and coalesce(a.until_on, today) > today - 180
$$;
