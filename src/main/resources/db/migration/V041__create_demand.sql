-- What other modules may know of requests: what was asked, by whom and when.
create view asked_request as
select partner_id, id, title, what, contact_id, asked_on from request where removed_on is null;

-- Work that the partner wants of IT: how it arose, what was asked for at first, and what both sides agreed on in the end.
create table demand (
    partner_id uuid not null references partner (id),
    id uuid not null,
    version integer not null,
    title text not null check (title <> ''),
    arose text not null check (arose in ('ARRIVED', 'SURFACED', 'SHAPED')),
    -- What they asked for, or what IT saw before they did.
    ask text not null check (ask <> ''),
    arose_on date not null,
    contact_id uuid,
    request_id uuid,
    state text not null check (state in ('OPEN', 'AGREED', 'DROPPED')),
    agreed text,
    agreed_hours integer check (agreed_hours > 0),
    agreed_on date,
    -- Who of the partner says that this is what was agreed on.
    confirmed_by uuid,
    confirmed_word text check (confirmed_word in ('PARTNER', 'ON_BEHALF')),
    confirmed_on date,
    confirmation_entered_by uuid references account (id),
    confirmation_entered_on date,
    -- What they said against what IT wrote down before.
    objected_by uuid,
    objected_word text check (objected_word in ('PARTNER', 'ON_BEHALF')),
    objected_on date,
    objection text,
    dropped_because text,
    dropped_on date,
    entered_by uuid not null references account (id),
    entered_at timestamptz not null,
    entered_on date not null,
    removed_at timestamptz,
    check (arose_on <= entered_on),
    check ((state = 'AGREED') = (agreed is not null) and (agreed is null) = (agreed_on is null)),
    check (agreed_hours is null or agreed is not null),
    check (num_nulls(confirmed_by, confirmed_word, confirmed_on, confirmation_entered_by, confirmation_entered_on)
           in (0, 5)),
    check (confirmed_by is null or state = 'AGREED'),
    check (num_nulls(objected_by, objected_word, objected_on) in (0, 3)),
    check ((state = 'DROPPED') = (dropped_because is not null) and (dropped_because is null) = (dropped_on is null)),
    -- The place in the list: what is open with the oldest first, after that the rest with the latest settled first. Years
    -- after 6000 are a mirror in which later days come first.
    in_order date not null generated always as
        (case when state = 'OPEN' then arose_on
              else date '6000-01-01' + (date '4000-01-01' - coalesce(agreed_on, dropped_on)) end) stored,
    primary key (partner_id, id),
    foreign key (partner_id, contact_id) references contact (partner_id, id),
    foreign key (partner_id, request_id) references request (partner_id, id),
    foreign key (partner_id, confirmed_by) references contact (partner_id, id),
    foreign key (partner_id, objected_by) references contact (partner_id, id)
);
create index demand_in_order on demand (partner_id, in_order, id) where removed_at is null;
create index demand_arose on demand (partner_id, arose_on) where removed_at is null;

-- What other modules may know of demand: what became of a request.
create view demand_of_request as
select partner_id, request_id, id, title, state, agreed from demand where request_id is not null and removed_at is null;

-- The model reads no demand, but that one of the partner's people said what was agreed on. The columns are those of
-- ledger_interaction.
create view ledger_demand as
select d.partner_id, 'PARTNER_ACT' as kind, d.id, d.title, act.day, act.day as entered_on, 'PARTNER' as word,
       jsonb_build_object('person', p.id, 'name', p.name) as detail
  from demand d
 cross join lateral (values (d.confirmed_by, d.confirmed_word, d.confirmed_on),
                            (d.objected_by, d.objected_word, d.objected_on)) as act (person, word, day)
  join partner_person p on p.partner_id = d.partner_id and p.id = act.person
 where act.word = 'PARTNER' and d.removed_at is null;

create or replace view ledger_entry as
select * from ledger_partner
union all select * from ledger_interaction
union all select * from ledger_help
union all select * from ledger_commitment
union all select * from ledger_proposal
union all select * from ledger_objective
union all select * from ledger_value
union all select * from ledger_improvement
union all select * from ledger_rating
union all select * from ledger_complaint
union all select * from ledger_bypass
union all select * from ledger_demand;
