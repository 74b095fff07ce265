-- What was assessed on each day, and what was published from it. One row a night, and one more whenever the level
-- changes during the day, of which the last counts. Never rewritten, and never read by an assessment.
create table snapshot (
    partner_id uuid not null references partner (id),
    id uuid not null,
    day date not null,
    model_version integer not null,
    index integer not null check (index between 0 and 100),
    -- One for each dimension, in the model's order.
    scores integer[] not null,
    unmet text[] not null,
    -- The computed level from 1 to 5; 0 while not yet rated.
    rank integer not null check (rank between 0 and 5),
    -- The lowest level that an act of the partner on this very day speaks against.
    spoken_against integer check (spoken_against between 1 and 5),
    -- The published level that follows, whether it is rising or slipping, for how many days in a row, and by what.
    published integer not null check (published between 0 and 5),
    trend text not null check (trend in ('STEADY', 'RISING', 'SLIPPING')),
    trend_days integer not null check (trend_days >= 1),
    lapsed text[] not null,
    primary key (partner_id, id)
);
create index snapshot_of_day on snapshot (partner_id, day desc, id desc);

-- What lists show of the latest one. An assessment made before there were snapshots is made anew.
delete from assessment;
alter table assessment
    add column published integer not null check (published between 0 and 5),
    add column trend text not null check (trend in ('STEADY', 'RISING', 'SLIPPING')),
    add column trend_days integer not null;

-- The table of db-scheduler, as its documentation gives it: recurring tasks, each run by one instance at a time.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);
