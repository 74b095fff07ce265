-- The numbers of the maturity model after the first version, which the program brings along. A version is never changed.
create table model_version (
    version integer primary key check (version > 1),
    -- The first day that it assesses.
    from_on date not null,
    -- Each number by its name, as ModelNumbers lists them.
    numbers jsonb not null,
    why text not null check (why <> ''),
    published_by uuid not null references account (id),
    published_at timestamptz not null
);

-- What a manager should look at before believing the log: THIN_LOG, BULK_ENTRY.
alter table assessment add column flags text[] not null default '{}';
