create table commitment (
    partner_id uuid not null references partner (id),
    id uuid not null,
    version integer not null,
    what text not null check (what <> ''),
    owed_by text not null check (owed_by in ('IT', 'PARTNER')),
    -- The person of IT and the person of the partner: one of them owes it, the other is owed.
    account_id uuid references account (id),
    contact_id uuid,
    check (case owed_by when 'IT' then account_id else contact_id end is not null),
    noted_on date not null,
    due_on date not null,
    -- The day before both sides agreed on another one, which they do once.
    first_due_on date,
    state text not null check (state in ('OPEN', 'KEPT', 'DROPPED')),
    settled_on date,
    dropped_because text,
    settled_by uuid references account (id),
    -- Set where one of the partner's people acted.
    settled_contact_id uuid,
    settled_entered_on date,
    entered_by uuid not null references account (id),
    entered_contact_id uuid,
    entered_at timestamptz not null,
    entered_on date not null,
    removed_at timestamptz,
    check ((state = 'OPEN') = (settled_on is null)),
    check ((state = 'DROPPED') = (dropped_because is not null)),
    -- The place in the list: what is open by its due day, and after that the rest with the latest due day first. Years
    -- after 6000 are a mirror in which later days come first.
    in_order date not null generated always as
        (case when state = 'OPEN' then due_on else date '6000-01-01' + (date '4000-01-01' - due_on) end) stored,
    primary key (partner_id, id),
    foreign key (partner_id, contact_id) references contact (partner_id, id),
    foreign key (partner_id, settled_contact_id) references contact (partner_id, id),
    foreign key (partner_id, entered_contact_id) references contact (partner_id, id)
);
create index commitment_in_order on commitment (partner_id, in_order, id) where removed_at is null;

-- What the maturity model reads: the promises of IT, due on the day as re-agreed, and kept if done by then. One that is
-- open is missed only when its due day has passed, on the day after. The columns are those of ledger_interaction.
create view ledger_commitment as
select partner_id, 'COMMITMENT' as kind, id, what as title,
       case when state = 'OPEN' then due_on + 1 else due_on end as day,
       coalesce(settled_entered_on, entered_on) as entered_on, 'IT' as word,
       jsonb_build_object('kept', state = 'KEPT' and settled_on <= due_on) as detail
  from commitment
 where owed_by = 'IT' and removed_at is null
union all
select c.partner_id, 'PARTNER_ACT', c.id, c.what, act.day, act.day, 'PARTNER',
       jsonb_build_object('person', p.id, 'name', p.name)
  from commitment c
 cross join lateral (values (c.entered_contact_id, c.entered_on), (c.settled_contact_id, c.settled_entered_on))
       as act (contact_id, day)
  join contact p on p.partner_id = c.partner_id and p.id = act.contact_id
 where c.removed_at is null;
