-- Whom the pack of a service review was sent ahead, for which day: each person once, so that who is to read it later (it is
-- shared, somebody joins) still hears of it. What is over, or put off, goes. Who was told before is in their inboxes.
drop index pre_read_of_day;
alter table pre_read drop constraint pre_read_pkey;
alter table pre_read add column account_id uuid references account (id);
insert into pre_read (partner_id, interaction_id, held_on, account_id)
select distinct r.partner_id, r.interaction_id, r.held_on, e.account_id
  from pre_read r
  join inbox_entry e on e.partner_id = r.partner_id and e.thread_id = r.interaction_id and e.kind = 'REVIEW_AHEAD';
delete from pre_read where account_id is null;
alter table pre_read add primary key (partner_id, interaction_id, held_on, account_id);
