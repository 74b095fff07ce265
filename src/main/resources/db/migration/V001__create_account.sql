create table account (
    id uuid primary key,
    version integer not null,
    email text not null unique check (email = lower(email) and email like '%_@_%'),
    name text not null check (name <> ''),
    phone text,
    roles text[] not null
        check (cardinality(roles) > 0 and roles <@ array['BRM', 'MANAGER', 'PARTNER', 'ADMINISTRATOR', 'AUDITOR']),
    -- A partner's people see their own partner and nothing else, so nobody is on both sides.
    check (not 'PARTNER' = any (roles) or cardinality(roles) = 1),
    status text not null check (status in ('ACTIVE', 'LOCKED', 'DISABLED')),
    password_hash text,
    password_temporary boolean not null
);
create index account_by_name on account (name, id);

-- What other modules may know of an account.
create view person as select id, name, email, phone, roles, status from account;
