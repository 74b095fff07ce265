-- What a pack counts of an interaction.
create function talk_kinds(two_way boolean, kind text, learned text) returns text[]
    language sql immutable
as $$
select array_remove(array[
           case when two_way then 'TWO_WAY' end,
           case when kind in ('SERVICE_REVIEW', 'PLANNING_SESSION') then kind end,
           case when learned is not null then 'LEARNED' end], null)
$$;

-- How many interactions of a kind there were on a day, over all partners. As with month_total, each change stands here as a row
-- that says by how much, and the night makes them one for each day and kind.
create table talk_total (
    day date not null,
    kind text not null,
    number bigint not null
);
create index talk_total_of_day on talk_total (day);

-- The day of the last interaction of each kind with a partner, or of the next that is still to come.
create table last_talk (
    partner_id uuid primary key references partner (id),
    two_way_on date,
    reviewed_on date,
    planned_on date,
    learned_on date
);

create function keep_talks() returns trigger
    language plpgsql
as $$
declare
    changed uuid[];
    one uuid;
begin
    if tg_op <> 'INSERT' then
        insert into talk_total (day, kind, number)
        select g.happened_on, k.kind, -count(*)
          from gone g, unnest(talk_kinds(g.two_way, g.kind, g.learned)) k (kind)
         where g.removed_at is null
         group by g.happened_on, k.kind;
        changed := array(select distinct partner_id from gone);
    end if;
    if tg_op <> 'DELETE' then
        insert into talk_total (day, kind, number)
        select a.happened_on, k.kind, count(*)
          from added a, unnest(talk_kinds(a.two_way, a.kind, a.learned)) k (kind)
         where a.removed_at is null
         group by a.happened_on, k.kind;
        changed := array(select unnest(changed) union select partner_id from added order by 1);
    end if;
    foreach one in array changed loop
        insert into last_talk (partner_id) values (one) on conflict do nothing;
        perform from last_talk where partner_id = one for update; -- who comes second sees what the first did
        update last_talk
           set two_way_on = (select max(happened_on) from interaction
                              where partner_id = one and two_way and removed_at is null),
               reviewed_on = (select max(happened_on) from interaction
                               where partner_id = one and kind = 'SERVICE_REVIEW' and removed_at is null),
               planned_on = (select max(happened_on) from interaction
                              where partner_id = one and kind = 'PLANNING_SESSION' and removed_at is null),
               learned_on = (select max(happened_on) from interaction
                              where partner_id = one and learned is not null and removed_at is null)
         where partner_id = one;
    end loop;
    return null;
end
$$;

create trigger talks_added after insert on interaction
    referencing new table as added for each statement execute function keep_talks();
create trigger talks_changed after update on interaction
    referencing old table as gone new table as added for each statement execute function keep_talks();
create trigger talks_gone after delete on interaction
    referencing old table as gone for each statement execute function keep_talks();

insert into talk_total (day, kind, number)
select i.happened_on, k.kind, count(*)
  from interaction i, unnest(talk_kinds(i.two_way, i.kind, i.learned)) k (kind)
 where i.removed_at is null
 group by i.happened_on, k.kind;

insert into last_talk (partner_id, two_way_on, reviewed_on, planned_on, learned_on)
select partner_id,
       max(happened_on) filter (where two_way),
       max(happened_on) filter (where kind = 'SERVICE_REVIEW'),
       max(happened_on) filter (where kind = 'PLANNING_SESSION'),
       max(happened_on) filter (where learned is not null)
  from interaction
 where removed_at is null
 group by partner_id;

-- The last of each kind until a day. It is looked up in the interactions only where there is a later one.
create function last_talks(until date)
    returns table (partner_id uuid, two_way_on date, reviewed_on date, planned_on date, learned_on date)
    language sql stable
as $$
select t.partner_id,
       case when t.two_way_on > until
            then (select max(i.happened_on) from interaction i
                   where i.partner_id = t.partner_id and i.two_way and i.removed_at is null and i.happened_on <= until)
            else t.two_way_on end,
       case when t.reviewed_on > until
            then (select max(i.happened_on) from interaction i
                   where i.partner_id = t.partner_id and i.kind = 'SERVICE_REVIEW' and i.removed_at is null
                     and i.happened_on <= until)
            else t.reviewed_on end,
       case when t.planned_on > until
            then (select max(i.happened_on) from interaction i
                   where i.partner_id = t.partner_id and i.kind = 'PLANNING_SESSION' and i.removed_at is null
                     and i.happened_on <= until)
            else t.planned_on end,
       case when t.learned_on > until
            then (select max(i.happened_on) from interaction i
                   where i.partner_id = t.partner_id and i.learned is not null and i.removed_at is null
                     and i.happened_on <= until)
            else t.learned_on end
  from last_talk t
$$;
