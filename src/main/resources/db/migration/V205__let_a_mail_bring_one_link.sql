-- The mail that brings a link, for one that is tried again: it renews the secret of its link, and makes no second one. The
-- row of the mail goes once it is sent. Of links that were made before nobody knows.
alter table one_time_link add column mail_id uuid;
create index one_time_link_of_mail on one_time_link (mail_id, path) where mail_id is not null;
