-- What duct tape holds together, and who said what is to become of it.
create table workaround (
    partner_id uuid not null references partner (id),
    id uuid not null,
    version integer not null,
    what text not null check (what <> ''),
    task text not null check (task <> ''),
    holds text not null check (holds <> ''),
    since_on date not null check (since_on <= entered_on),
    state text not null check (state in ('OPEN', 'IMPROVEMENT', 'PROBLEM', 'ACCEPTED', 'GONE')),
    settled_on date,
    -- The improvement that it became.
    improvement_id uuid,
    -- The problem that it became, by its number; or why it is accepted.
    because text,
    entered_by uuid not null references account (id),
    entered_at timestamptz not null,
    entered_on date not null,
    removed_at timestamptz,
    check ((state = 'OPEN') = (settled_on is null)),
    check (state <> 'IMPROVEMENT' or improvement_id is not null),
    check (state not in ('PROBLEM', 'ACCEPTED') or because is not null),
    -- The place in the list: what nobody has decided on, then what still holds, each with the oldest first, then what is
    -- gone, the latest first. Years around 3000 belong to the decided; years after 6000 are a mirror in which later days
    -- come first.
    in_order date not null generated always as
        (case state when 'OPEN' then since_on
                    when 'GONE' then date '6000-01-01' + (date '4000-01-01' - settled_on)
                    else since_on + 365000 end) stored,
    primary key (partner_id, id),
    foreign key (partner_id, improvement_id) references improvement (partner_id, id)
);
create index workaround_in_order on workaround (partner_id, in_order, id) where removed_at is null;

-- Each time somebody had to mend it, with the minutes that it took. They grow without end.
create table mending (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    workaround_id uuid not null,
    happened_on date not null check (happened_on <= entered_on),
    minutes integer not null check (minutes between 1 and 1440),
    note text,
    -- Set where one of the partner's people says so.
    contact_id uuid,
    entered_by uuid not null references account (id),
    entered_on date not null,
    removed_at timestamptz,
    primary key (partner_id, id),
    foreign key (partner_id, workaround_id) references workaround (partner_id, id),
    foreign key (partner_id, contact_id) references contact (partner_id, id)
);
create index mending_in_order on mending (partner_id, workaround_id, happened_on desc, id desc) where removed_at is null;
