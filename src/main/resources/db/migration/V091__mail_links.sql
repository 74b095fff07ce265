-- A mail that carries a link and tells of no entry: an invitation, or another link for one that was used up.
alter table outgoing_mail add column link_id uuid references one_time_link (id),
    add check (entry_id is null or link_id is null);
drop index outgoing_digest;
create unique index outgoing_digest on outgoing_mail (account_id) where entry_id is null and link_id is null;
-- What a mail may say of a link.
create view mailable_link as
select id, account_id, path is null as invitation, made_by from one_time_link;
create index outgoing_mail_of_link on outgoing_mail (link_id) where link_id is not null;
