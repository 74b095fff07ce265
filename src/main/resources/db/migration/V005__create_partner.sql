create table partner (
    id uuid primary key,
    version integer not null,
    -- Part of every address below the partner: it stays when the name changes.
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and slug <> 'new'),
    name text not null check (name <> ''),
    unit text,
    purpose text,
    tier text not null check (tier in ('HIGH', 'MEDIUM', 'LOW')),
    tags text[] not null,
    review_interval integer not null check (review_interval between 1 and 366),
    sponsor_id uuid,
    added_on date not null,
    archived_on date
);
create unique index partner_name on partner (lower(name));
create index partner_in_order on partner (name, id);

-- Who looks after the partner, from when to when. The last day counts.
create table assignment (
    partner_id uuid not null references partner (id),
    id uuid not null,
    version integer not null,
    account_id uuid not null references account (id),
    duty text not null check (duty in ('OWNER', 'DEPUTY')),
    from_on date not null,
    until_on date check (until_on >= from_on),
    primary key (partner_id, id)
);
create unique index assignment_open on assignment (partner_id, duty) where until_on is null;
create index assignment_of_account on assignment (account_id, partner_id);

create table contact (
    partner_id uuid not null references partner (id),
    id uuid not null,
    version integer not null,
    name text not null check (name <> ''),
    job text,
    address text,
    -- What IT thinks of the person is for IT only; no partner reads these three.
    influence text check (influence in ('LOW', 'MEDIUM', 'HIGH')),
    interest text check (interest in ('LOW', 'MEDIUM', 'HIGH')),
    stance text check (stance in ('SUPPORTER', 'NEUTRAL', 'SCEPTIC', 'OPPONENT')),
    account_id uuid references account (id),
    left_on date,
    primary key (partner_id, id)
);
create index contact_in_order on contact (partner_id, name, id);
-- One person, one contact at a partner; a contact with an account is a member, and sees the partner.
create unique index contact_account on contact (account_id, partner_id) where account_id is not null;

alter table partner add constraint partner_sponsor
    foreign key (id, sponsor_id) references contact (partner_id, id) deferrable initially deferred;

-- What other modules may know of a partner's people, and of whoever looks after the partner today.
create view partner_person as select partner_id, id, name, job, account_id, left_on from contact;
