-- A level at the end of a month is a kind of its own with the number 1, as all that is counted; it was the number of one
-- kind.
update month_tally set kind = 'LEVEL_' || number, number = 1 where kind = 'LEVEL';

-- The days that it took to act on what was learned, whatever the partner.
create index month_tally_acted on month_tally (month) where kind = 'LEARNED_ACTED';

-- What month_tally comes to over all partners that are not archived. Each change of it stands here as a row that says by how
-- much, so that who changes one partner never waits for who changes another; the night makes them one for each month and
-- kind. PostgreSQL keeps it by itself: it is right in every transaction, whoever writes the months.
create table month_total (
    month date not null,
    kind text not null,
    number bigint not null,
    amount bigint not null
);
create index month_total_of_month on month_total (month, kind);

create function total_months() returns trigger
    language plpgsql
as $$
begin
    if tg_op <> 'INSERT' then
        perform from partner where id in (select partner_id from gone) for share; -- waits for who archives it
        insert into month_total (month, kind, number, amount)
        select month, kind, -sum(number), -sum(amount)
          from gone
         where partner_id in (select id from partner where archived_on is null)
         group by month, kind;
    end if;
    if tg_op <> 'DELETE' then
        perform from partner where id in (select partner_id from added) for share;
        insert into month_total (month, kind, number, amount)
        select month, kind, sum(number), sum(amount)
          from added
         where partner_id in (select id from partner where archived_on is null)
         group by month, kind;
    end if;
    return null;
end
$$;

create trigger total_added after insert on month_tally
    referencing new table as added for each statement execute function total_months();
create trigger total_changed after update on month_tally
    referencing old table as gone new table as added for each statement execute function total_months();
create trigger total_gone after delete on month_tally
    referencing old table as gone for each statement execute function total_months();

-- An archived partner takes its months away, and brings them back.
create function total_archived() returns trigger
    language plpgsql
as $$
begin
    insert into month_total (month, kind, number, amount)
    select month, kind, number * way, amount * way
      from month_tally, (select case when new.archived_on is null then 1 else -1 end as way) it
     where partner_id = new.id;
    return null;
end
$$;

create trigger total_archived after update on partner
    for each row when ((old.archived_on is null) <> (new.archived_on is null)) execute function total_archived();

insert into month_total (month, kind, number, amount)
select month, kind, sum(number), sum(amount)
  from month_tally
 where partner_id in (select id from partner where archived_on is null)
 group by month, kind;
