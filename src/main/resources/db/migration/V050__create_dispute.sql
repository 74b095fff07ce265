-- Somebody says that a record is not right. Until that is settled, and for good where it turns out so, it counts nothing.
create table dispute (
    partner_id uuid not null references partner (id),
    id uuid not null,
    version integer not null,
    -- Any record of the partner's ledger, by its kind there, with its title and day as they were then.
    record_id uuid not null,
    kind text not null,
    title text not null,
    record_day date not null,
    reason text not null check (reason <> ''),
    raised_by uuid not null references account (id),
    -- Set where one of the partner's people raised it; otherwise a manager of IT did.
    raised_contact_id uuid,
    raised_on date not null,
    raised_at timestamptz not null,
    reply text check (reply <> ''),
    replied_by uuid references account (id),
    replied_on date,
    check (num_nulls(reply, replied_by, replied_on) in (0, 3)),
    outcome text check (outcome in ('STANDS', 'DOES_NOT_COUNT')),
    words text check (words <> ''),
    settled_by uuid references account (id),
    settled_contact_id uuid,
    settled_on date,
    check (num_nulls(outcome, settled_by, settled_on) in (0, 3)),
    -- The place in the list: what is open, and after that the rest, the latest first. Years after 4000 are open.
    in_order date not null generated always as
        (case when outcome is null then raised_on + 1000000 else raised_on end) stored,
    primary key (partner_id, id),
    foreign key (partner_id, raised_contact_id) references contact (partner_id, id),
    foreign key (partner_id, settled_contact_id) references contact (partner_id, id)
);
create index dispute_in_order on dispute (partner_id, in_order desc, id desc);
-- At most one that is open, or was given in to.
create unique index dispute_of_record on dispute (partner_id, record_id) where outcome is distinct from 'STANDS';

-- The records that weigh nothing, since when: one row for each. What IT disputes of all that can speak against it weighs
-- on until the partner agrees.
create view disputed_record as
select partner_id, record_id, id as dispute_id, raised_on
  from dispute
 where outcome = 'DOES_NOT_COUNT'
    or outcome is null
   and (raised_contact_id is not null
        or kind not in ('REQUEST', 'HARM', 'COMPLAINT', 'BYPASS', 'COMMITMENT', 'PROPOSAL'));
