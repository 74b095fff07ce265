-- How it went, where a kind has several words for that: accepted or declined, begun or done.
alter table inbox_entry add column detail text check (detail ~ '^[A-Z_]+$');
create or replace view shown_entry as
select e.*
  from inbox_entry e
  join account a on a.id = e.account_id
 where a.status = 'ACTIVE'
   and case when e.of_partner
            then 'PARTNER' = any (a.roles)
                 and exists (select 1 from contact c where c.account_id = e.account_id and c.partner_id = e.partner_id)
            else a.roles && array['BRM', 'MANAGER', 'AUDITOR'] end;

-- What is old and read is forgotten.
create index inbox_entry_read on inbox_entry (told_at) where read_at is not null and not waiting;
