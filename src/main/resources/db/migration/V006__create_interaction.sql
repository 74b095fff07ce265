create table interaction (
    partner_id uuid not null references partner (id),
    id uuid not null,
    version integer not null,
    summary text not null check (summary <> ''),
    happened_on date not null,
    kind text not null check (kind in ('CONVERSATION', 'MEETING', 'WORKSHOP', 'SERVICE_REVIEW', 'PLANNING_SESSION',
                                       'VISIT', 'CALL', 'MESSAGE', 'EVENT')),
    invited_by text check (invited_by in ('IT', 'PARTNER')),
    origin text not null check (origin in ('VOLUNTEERED', 'REQUESTED', 'JOINT')),
    place text check (place in ('THEIRS', 'OURS', 'REMOTE', 'THEIR_MEETING')),
    minutes integer not null check (minutes between 0 and 6000),
    two_way boolean not null,
    topic text,
    learned text,
    -- Internal to IT unless somebody shares it.
    shared boolean not null,
    -- The partner's own word that they invited IT to a planning session.
    invitation_confirmed_by uuid,
    invitation_confirmed_on date,
    entered_by uuid not null references account (id),
    entered_at timestamptz not null,
    entered_on date not null,
    removed_at timestamptz,
    primary key (partner_id, id),
    foreign key (partner_id, invitation_confirmed_by) references contact (partner_id, id)
);
create index interaction_in_order on interaction (partner_id, happened_on desc, id desc) where removed_at is null;
create index interaction_contact on interaction (partner_id, happened_on desc) where two_way and removed_at is null;

-- Who took part: a contact of the partner, or somebody of IT.
create table participant (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    interaction_id uuid not null,
    contact_id uuid,
    account_id uuid references account (id),
    check (num_nonnulls(contact_id, account_id) = 1),
    primary key (partner_id, id),
    foreign key (partner_id, interaction_id) references interaction (partner_id, id),
    foreign key (partner_id, contact_id) references contact (partner_id, id)
);
create unique index participant_once on participant (partner_id, interaction_id, contact_id, account_id)
    nulls not distinct;
create index participant_of_contact on participant (partner_id, contact_id);

-- What the maturity model reads: two-way contact, service reviews, and planning sessions that the partner invited to.
-- One row for each entry; `day` is when it happened, `entered_on` when it was entered, `word` whose word it is, and
-- `detail` what the kind of entry needs besides.
create view ledger_interaction as
select partner_id, 'INTERACTION' as kind, id, summary as title, happened_on as day, entered_on, 'IT' as word,
       '{}'::jsonb as detail
  from interaction
 where two_way and removed_at is null
union all
select partner_id, 'SERVICE_REVIEW', id, summary, happened_on, entered_on, 'IT', '{}'::jsonb
  from interaction
 where kind = 'SERVICE_REVIEW' and removed_at is null
union all
select partner_id, 'PLANNING_SESSION', id, summary, happened_on,
       greatest(entered_on, coalesce(invitation_confirmed_on, entered_on)),
       case when invitation_confirmed_by is null then 'ON_BEHALF' else 'PARTNER' end, '{}'::jsonb
  from interaction
 where kind = 'PLANNING_SESSION' and invited_by = 'PARTNER' and removed_at is null
union all
select i.partner_id, 'PARTNER_ACT', i.id, i.summary, i.invitation_confirmed_on, i.invitation_confirmed_on, 'PARTNER',
       jsonb_build_object('person', c.id, 'name', c.name)
  from interaction i
  join contact c on c.partner_id = i.partner_id and c.id = i.invitation_confirmed_by
 where i.removed_at is null;
