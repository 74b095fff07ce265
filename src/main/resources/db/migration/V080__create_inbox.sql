-- Who may see a partner's pages, on which of the two sides; the door lets in the same people.
create view partner_reader as
select c.partner_id, a.id as account_id, true as of_partner
  from contact c
  join account a on a.id = c.account_id
 where a.status = 'ACTIVE' and 'PARTNER' = any (a.roles)
union all
select p.id, a.id, false
  from partner p
 cross join account a
 where a.status = 'ACTIVE' and a.roles && array['BRM', 'MANAGER', 'AUDITOR'];

-- Who looks after a partner from when to when: owner and deputy.
create view partner_caretaker as select partner_id, account_id, from_on, until_on from assignment;

-- What somebody was told. It belongs to the person, and is shown as long as they may see the partner.
create table inbox_entry (
    account_id uuid not null references account (id),
    id uuid not null,
    -- On which side the person stood then. Whoever changes sides does not take along what they were told.
    of_partner boolean not null,
    partner_id uuid not null references partner (id),
    -- A name of NoticeKind, which knows them all: no check, so that another kind needs no step of the schema.
    kind text not null,
    -- Whether the person still has to do something about it.
    waiting boolean not null,
    -- What it tells of, and the thing whose page shows that: a comment, and its proposal.
    record_id uuid not null,
    thread_id uuid not null,
    path text not null check (path like '/partners/%'),
    title text not null check (title <> ''),
    excerpt text check (excerpt <> ''),
    caused_by uuid references account (id),
    told_at timestamptz not null,
    read_at timestamptz,
    primary key (account_id, id)
);
create index inbox_entry_in_order on inbox_entry (account_id, told_at desc, id desc);
create index inbox_entry_unread on inbox_entry (account_id, told_at desc, id desc) where read_at is null;
create index inbox_entry_waiting on inbox_entry (account_id, told_at desc, id desc) where waiting;
create index inbox_entry_of_record on inbox_entry (partner_id, record_id);
create index inbox_entry_of_thread on inbox_entry (partner_id, thread_id);
