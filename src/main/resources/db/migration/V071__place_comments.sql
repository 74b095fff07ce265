-- Where in which version a comment is made, on which other comment it says something, and whether it is settled.
alter table comment add column of_version integer check (of_version > 0);
update comment c set of_version = 1
  from proposal p
 where p.partner_id = c.partner_id and p.id = c.proposal_id and p.versions > 0;
alter table comment add foreign key (partner_id, proposal_id, of_version)
      references proposal_version (partner_id, proposal_id, number);

-- The words that it is about, the part of the proposal that they stand in, and the paragraph, counted from 1.
alter table comment add column part text;
alter table comment add column paragraph integer check (paragraph > 0);
alter table comment add column quote text check (quote <> '');
alter table comment add check ((part is null) = (paragraph is null) and (part is null) = (quote is null));
alter table comment add check (part is null or of_version is not null);

-- A reply is to a comment that is none itself.
alter table comment add column reply_to uuid;
alter table comment add foreign key (partner_id, reply_to) references comment (partner_id, id);
alter table comment add check (reply_to is null or part is null);
create index comment_replies on comment (partner_id, reply_to, entered_at, id) where reply_to is not null;
create index comment_threads on comment (partner_id, proposal_id, entered_at desc, id desc) where reply_to is null;

alter table comment add column resolved_at timestamptz;
alter table comment add column resolved_by uuid references account (id);
alter table comment add check ((resolved_at is null) = (resolved_by is null));
alter table comment add check (reply_to is null or resolved_at is null);

-- Who is called to it by name; each may read it.
create table comment_mention (
    partner_id uuid not null,
    comment_id uuid not null,
    account_id uuid not null references account (id),
    primary key (partner_id, comment_id, account_id),
    foreign key (partner_id, comment_id) references comment (partner_id, id)
);
