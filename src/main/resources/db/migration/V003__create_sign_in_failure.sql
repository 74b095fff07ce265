-- Wrong attempts, kept for a day. `who` is the known device or the address that they came from.
create table sign_in_failure (
    email text not null,
    who text not null,
    failed_at timestamptz not null
);
create index sign_in_failure_by_who on sign_in_failure (who, failed_at);
create index sign_in_failure_by_time on sign_in_failure (failed_at);

-- Browsers on which somebody has signed in before: the token's hash, never the token.
create table known_device (
    account_id uuid not null references account (id),
    token_hash text not null,
    known_since timestamptz not null,
    primary key (account_id, token_hash)
);
