-- Days from one talk to the next that are usual for each tier: one row, which the administrator changes.
create table tier_rhythm (
    id uuid primary key check (id = '00000000-0000-7000-8000-000000000001'),
    version integer not null,
    high integer not null check (high between 1 and 366),
    medium integer not null check (medium between 1 and 366),
    low integer not null check (low between 1 and 366)
);
insert into tier_rhythm values ('00000000-0000-7000-8000-000000000001', 0, 30, 60, 90);

create or replace view partner_rhythm as
select p.id as partner_id, p.tier, p.added_on,
       case p.tier when 'HIGH' then t.high when 'MEDIUM' then t.medium else t.low end as usual,
       coalesce(e.rhythm, case p.tier when 'HIGH' then t.high when 'MEDIUM' then t.medium else t.low end) as days,
       e.rhythm is not null as agreed
  from partner p
 cross join tier_rhythm t
  left join engagement_plan e on e.partner_id = p.id;
