-- A proposal as it was sent, once for each sending; a row never changes.
create table proposal_version (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    proposal_id uuid not null,
    number integer not null check (number > 0),
    title text not null check (title <> ''),
    problem text,
    first_step text,
    plan text,
    leads_now text,
    leads_next text,
    leads_later text,
    risk text,
    effort_hours integer check (effort_hours >= 0),
    cost text,
    words integer not null,
    -- What is new in it, for those who have read the one before.
    note text check (note <> ''),
    sent_on date not null,
    sent_at timestamptz not null,
    sent_by uuid not null references account (id),
    primary key (partner_id, id),
    foreign key (partner_id, proposal_id) references proposal (partner_id, id)
);
create unique index proposal_version_in_order on proposal_version (partner_id, proposal_id, number);

-- Of what was sent before versions were kept, the text that the partner has is the first one.
insert into proposal_version
select partner_id, gen_random_uuid(), 0, id, 1, title, problem, first_step, plan, leads_now, leads_next, leads_later,
       risk, effort_hours, cost, words, null, sent_on, sent_at, entered_by
  from proposal
 where sent_on is not null;

-- How many versions were sent. changed_on is the day of the last one, if it is not the first.
alter table proposal add column versions integer not null default 0 check (versions >= 0);
update proposal set versions = 1 where sent_on is not null;
alter table proposal alter column versions drop default;
alter table proposal add check ((sent_on is null) = (versions = 0));

-- Which version a verdict was given to.
alter table verdict add column of_version integer not null default 1 check (of_version > 0);
alter table verdict alter column of_version drop default;
alter table verdict add foreign key (partner_id, proposal_id, of_version)
      references proposal_version (partner_id, proposal_id, number);

-- Which version each of the partner's people has read last, and which one before that; the first time stays.
create table proposal_reading (
    partner_id uuid not null,
    proposal_id uuid not null,
    contact_id uuid not null,
    number integer not null,
    before integer not null,
    first_read_at timestamptz not null,
    read_at timestamptz not null,
    primary key (partner_id, proposal_id, contact_id),
    foreign key (partner_id, proposal_id, number) references proposal_version (partner_id, proposal_id, number),
    foreign key (partner_id, contact_id) references contact (partner_id, id)
);
