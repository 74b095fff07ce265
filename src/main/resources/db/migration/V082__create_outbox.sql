-- Who may be mailed, and in which zone their morning is.
create view mail_person as select id, name, email, zone from account where status = 'ACTIVE';

-- What somebody chose for a kind of notice; what they did not choose is as the kind has it.
create table mail_choice (
    account_id uuid not null references account (id),
    kind text not null,
    choice text not null check (choice in ('AT_ONCE', 'DAILY', 'OFF')),
    primary key (account_id, kind)
);

-- Whether the entry is to be in the next digest.
alter table inbox_entry add column digest boolean not null default false;
-- The view as it was, and the new column with it.
create or replace view shown_entry as
select e.*
  from inbox_entry e
  join account a on a.id = e.account_id
 where a.status = 'ACTIVE'
   and case when e.of_partner
            then 'PARTNER' = any (a.roles)
                 and exists (select 1 from contact c where c.account_id = e.account_id and c.partner_id = e.partner_id)
            else a.roles && array['BRM', 'MANAGER', 'AUDITOR'] end;
create index inbox_entry_for_digest on inbox_entry (account_id) where digest;

-- The last morning on which a digest was put together for somebody.
create table digest_day (
    account_id uuid primary key references account (id),
    queued_on date not null
);

-- Mail that has to be sent, written in the transaction of what it tells. A row goes when its mail was taken by the mail
-- server; an entry that is recalled takes its mail along.
create table outgoing_mail (
    id uuid primary key,
    account_id uuid not null references account (id),
    -- None for a digest.
    entry_id uuid,
    queued_at timestamptz not null,
    due_at timestamptz not null,
    attempts integer not null default 0,
    foreign key (account_id, entry_id) references inbox_entry (account_id, id) on delete cascade
);
create index outgoing_mail_due on outgoing_mail (due_at, id);
create index outgoing_mail_of_entry on outgoing_mail (account_id, entry_id);
-- One digest at a time: if it could not be sent, the next day's is in it.
create unique index outgoing_digest on outgoing_mail (account_id) where entry_id is null;

-- What signs links that need no sign-in. It is made here, so that every instance has the same.
create table link_key (key bytea not null);
insert into link_key select sha256(convert_to(string_agg(gen_random_uuid()::text, ''), 'UTF8')) from generate_series(1, 4);
