-- An IT manager shows a lower level than the published one, with a reason, for at most 90 days.
create table level_hold (
    partner_id uuid not null references partner (id),
    id uuid not null,
    version integer not null,
    level text not null check (level in ('AD_HOC', 'ORDER_TAKER', 'SERVICE_PROVIDER', 'TRUSTED_ADVISOR')),
    reason text not null check (reason <> ''),
    from_on date not null,
    until_on date not null check (until_on between from_on and from_on + 90),
    held_by uuid not null references account (id),
    -- The first day on which it holds no more, if it was ended before its last day.
    ended_on date check (ended_on between from_on and until_on),
    ended_by uuid references account (id),
    check (num_nulls(ended_on, ended_by) in (0, 2)),
    primary key (partner_id, id)
);
create index level_hold_in_order on level_hold (partner_id, until_on desc);

-- A step that the BRM does not take now: why, and until when another one is shown in its place. One row for each kind.
create table step_deferral (
    partner_id uuid not null references partner (id),
    id uuid not null,
    version integer not null,
    step text not null,
    reason text not null check (reason <> ''),
    -- The first day on which it is shown again; none where it was taken up before.
    until_on date,
    deferred_by uuid not null references account (id),
    deferred_on date not null,
    primary key (partner_id, id),
    unique (partner_id, step)
);

-- Lists show what the badge says: until which day it is held there, if it is.
alter table assessment add column held_until date;
