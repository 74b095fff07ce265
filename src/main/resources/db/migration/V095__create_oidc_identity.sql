-- Whom a provider of single sign-on means: its own name for somebody, and the account that is theirs here. A provider
-- knows an account by one name only, so that an address that was given to somebody new does not bring the old account.
create table oidc_identity (
    issuer text not null check (issuer <> ''),
    subject text not null check (subject <> ''),
    -- An account that is added in the same moment is written after this row.
    account_id uuid not null references account (id) deferrable initially deferred,
    primary key (issuer, subject),
    unique (account_id, issuer)
);

-- The partners that somebody's claims named at their last sign-in, and that they were made a member of by it.
create table claimed_membership (
    account_id uuid not null references account (id) deferrable initially deferred,
    partner_id uuid not null references partner (id),
    primary key (account_id, partner_id)
);
