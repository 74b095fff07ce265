-- What is asked of one person at one time goes in one mail: what has the same bundle is sent together.
alter table outgoing_mail add column bundle text;
create index outgoing_mail_of_bundle on outgoing_mail (account_id, bundle) where bundle is not null;
