-- Who changed what, from what, to what, and when. Written in the transaction of the change and never rewritten.
-- What belongs to no partner (accounts, roles) stands under the nil partner.
create table change (
    partner_id uuid not null,
    id uuid not null,
    record_id uuid not null,
    record_version integer not null,
    kind text not null,
    action text not null check (action in ('CREATED', 'CHANGED', 'REMOVED')),
    field text,
    old_value text,
    new_value text,
    account_id uuid references account (id),
    changed_at timestamptz not null,
    primary key (partner_id, id)
);
create index change_of_record on change (partner_id, record_id, id);
