-- The minutes of interactions by day and by who started them, over all partners. As with month_total, each change stands here as
-- a row that says by how much, and the night makes them one for each day and origin.
create table effort_total (
    day date not null,
    origin text not null,
    minutes bigint not null
);
create index effort_total_of_day on effort_total (day);

create function total_effort() returns trigger
    language plpgsql
as $$
begin
    if tg_op <> 'INSERT' then
        insert into effort_total (day, origin, minutes)
        select happened_on, origin, -sum(minutes) from gone where removed_at is null group by happened_on, origin;
    end if;
    if tg_op <> 'DELETE' then
        insert into effort_total (day, origin, minutes)
        select happened_on, origin, sum(minutes) from added where removed_at is null group by happened_on, origin;
    end if;
    return null;
end
$$;

create trigger effort_added after insert on interaction
    referencing new table as added for each statement execute function total_effort();
create trigger effort_changed after update on interaction
    referencing old table as gone new table as added for each statement execute function total_effort();
create trigger effort_gone after delete on interaction
    referencing old table as gone for each statement execute function total_effort();

insert into effort_total (day, origin, minutes)
select happened_on, origin, sum(minutes) from interaction where removed_at is null group by happened_on, origin;
