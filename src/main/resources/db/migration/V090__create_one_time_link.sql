-- A link that lets one person in once: to one thing, or, where none is named, to choose their password. The secret that
-- is in the link is not kept, but its digest.
create table one_time_link (
    id uuid primary key,
    version integer not null,
    account_id uuid not null references account (id),
    -- The address of the thing, below its partner.
    path text check (path like '/partners/%'),
    digest bytea unique,
    made_at timestamptz not null,
    -- Nobody, for a link that LeanOut put into a mail by itself.
    made_by uuid references account (id),
    expires_at timestamptz not null,
    used_at timestamptz,
    withdrawn_at timestamptz,
    withdrawn_by uuid references account (id),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index one_time_link_of_account on one_time_link (account_id, made_at desc, id desc);
create index one_time_link_old on one_time_link (expires_at);

-- Where a partner's pages are, for links that lead to them.
create view partner_address as select id, slug, name from partner;
