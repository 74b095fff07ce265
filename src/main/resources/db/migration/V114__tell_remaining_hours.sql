-- As before, and what remains to be offered, in whole hours, below 0 when more is reserved than there is.
drop function capacity_on(date);
create function capacity_on(today date)
    returns table (account_id uuid, hours integer, reserved integer, spent integer, remaining integer)
    language sql stable
as $$
select a.id, c.hours, coalesce(sum(o.reserved), 0)::integer, coalesce(sum(o.spent), 0)::integer,
       floor((c.hours * 60 - coalesce(sum(o.reserved + o.spent), 0)) / 60.0)::integer
  from account a
  left join capacity c on c.account_id = a.id
  left join (
       select w.account_id, m.reserved, m.spent
         from (select partner_id, minutes as reserved, 0 as spent
                 from offer
                where state in ('OFFERED', 'ACCEPTED')
               union all
               select partner_id, 0, coalesce(minutes_taken, minutes)
                 from offer
                where delivered_on >= date_trunc('month', today)::date and delivered_on <= today) m
         join assignment w on w.partner_id = m.partner_id and w.duty = 'OWNER' and w.until_on is null
         join partner p on p.id = m.partner_id and p.archived_on is null) o on o.account_id = a.id
 where 'BRM' = any (a.roles) and a.status = 'ACTIVE'
 group by a.id, c.hours
$$;
