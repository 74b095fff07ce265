-- The hours that a BRM can offer in a month.
create table capacity (
    id uuid primary key,
    version integer not null,
    account_id uuid not null unique references account (id),
    hours integer not null check (hours between 0 and 300)
);

-- How the hours of each BRM stand on a day, in minutes: what open offers of their partners reserve, which are those that
-- wait for an answer or for the work, and what was delivered in that month. The one place that says so.
create function capacity_on(today date)
    returns table (account_id uuid, hours integer, reserved integer, spent integer)
    language sql stable
as $$
select a.id, c.hours,
       coalesce(sum(o.minutes) filter (where o.state in ('OFFERED', 'ACCEPTED')), 0)::integer,
       coalesce(sum(coalesce(o.minutes_taken, o.minutes))
           filter (where o.delivered_on >= date_trunc('month', today) and o.delivered_on <= today), 0)::integer
  from account a
  left join capacity c on c.account_id = a.id
  left join assignment w on w.account_id = a.id and w.duty = 'OWNER' and w.until_on is null
  left join partner p on p.id = w.partner_id and p.archived_on is null
  left join offer o on o.partner_id = p.id
 where 'BRM' = any (a.roles) and a.status = 'ACTIVE'
 group by a.id, c.hours
$$;
