-- A comment that came by mail, and how many files came along and were not taken.
alter table comment add column by_mail boolean not null default false;
alter table comment add column files_left_out integer not null default 0 check (files_left_out >= 0);
alter table comment add check (by_mail or files_left_out = 0);

-- Whether only IT was told: an answer to it stays with IT.
alter table inbox_entry add column internal boolean not null default false;
update inbox_entry e set internal = true
  from comment c
 where c.partner_id = e.partner_id and c.id = e.record_id and c.internal;
create or replace view shown_entry as
select e.*
  from inbox_entry e
  join account a on a.id = e.account_id
 where a.status = 'ACTIVE'
   and case when e.of_partner
            then 'PARTNER' = any (a.roles)
                 and exists (select 1 from contact c where c.account_id = e.account_id and c.partner_id = e.partner_id)
            else a.roles && array['BRM', 'MANAGER', 'AUDITOR'] end;

-- What can be answered by mail: word of a proposal, or of a comment on one. The address to answer to names the entry alone.
create unique index inbox_entry_by_id on inbox_entry (id);
create view answerable_entry as
select e.id, e.account_id, a.name, a.email, a.status = 'ACTIVE' as active, p.slug, e.partner_id, e.record_id, e.thread_id,
       e.title, e.told_at
  from inbox_entry e
  join account a on a.id = e.account_id
  join partner p on p.id = e.partner_id
 where split_part(e.path, '/', 4) = 'proposals';

-- What signs those addresses. It is made here, so that every instance has the same.
create table reply_key (key bytea not null);
insert into reply_key select sha256(convert_to(string_agg(gen_random_uuid()::text, ''), 'UTF8')) from generate_series(1, 4);

-- Mail that was taken or answered, so that it is neither once more: digests of Message-IDs.
create table received_mail (
    account_id uuid not null references account (id),
    message_id bytea not null,
    received_at timestamptz not null,
    primary key (account_id, message_id)
);
create index received_mail_latest on received_mail (account_id, received_at);
create index received_mail_old on received_mail (received_at);
