-- The entries that their readers may see today: whoever no longer sees the partner, or has changed sides, is shown nothing.
create view shown_entry as
select e.*
  from inbox_entry e
  join account a on a.id = e.account_id
 where a.status = 'ACTIVE'
   and case when e.of_partner
            then 'PARTNER' = any (a.roles)
                 and exists (select 1 from contact c where c.account_id = e.account_id and c.partner_id = e.partner_id)
            else a.roles && array['BRM', 'MANAGER', 'AUDITOR'] end;
