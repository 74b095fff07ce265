-- Ways of looking at the portfolio that somebody gave a name. Whoever has the link may look the same way.
create table saved_view (
    id uuid primary key,
    version integer not null,
    account_id uuid not null references account (id),
    name text not null check (name <> ''),
    query text not null
);
create index saved_view_of_account on saved_view (account_id, name, id);
