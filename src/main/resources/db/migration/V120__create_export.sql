-- Files that somebody asked for. They are made in the background, in parts, so that none has to fit into memory.
create table export (
    id uuid primary key,
    account_id uuid not null references account (id),
    kind text not null check (kind <> ''),
    title text not null check (title <> ''),
    asked text not null,
    language text not null,
    ordered_at timestamptz not null,
    done integer not null default 0 check (done >= 0),
    total integer check (total >= 0),
    size bigint,
    ended_at timestamptz,
    failed boolean not null default false,
    check ((size is not null) = (ended_at is not null and not failed)),
    check (ended_at is not null or not failed)
);
create index export_in_order on export (account_id, ordered_at desc, id desc);
create index export_old on export (ordered_at);

create table export_part (
    export_id uuid not null references export (id) on delete cascade,
    nth integer not null check (nth > 0),
    content bytea not null,
    primary key (export_id, nth)
);
alter table export_part alter column content set storage external;
