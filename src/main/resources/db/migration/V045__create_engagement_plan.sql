-- How IT keeps in touch with a partner: how often, by which ways, on what occasion.
create table engagement_plan (
    partner_id uuid not null references partner (id),
    id uuid not null,
    version integer not null,
    -- Days from one talk to the next, as agreed; without any, those of the partner's tier.
    rhythm integer check (rhythm between 1 and 366),
    channels text[] not null
        check (channels <@ array['VISIT', 'MEETING', 'THEIR_MEETING', 'CALL', 'VIDEO', 'MESSAGE']),
    occasion text,
    primary key (partner_id, id),
    unique (partner_id)
);

-- Who attends: a contact of the partner, or somebody of IT.
create table attendee (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    plan_id uuid not null,
    contact_id uuid,
    account_id uuid references account (id),
    check (num_nonnulls(contact_id, account_id) = 1),
    primary key (partner_id, id),
    foreign key (partner_id, plan_id) references engagement_plan (partner_id, id),
    foreign key (partner_id, contact_id) references contact (partner_id, id)
);
create unique index attendee_once on attendee (partner_id, plan_id, contact_id, account_id) nulls not distinct;

-- How often IT talks to each partner: the one place that says so.
create view partner_rhythm as
select p.id as partner_id, p.tier, p.added_on,
       case p.tier when 'HIGH' then 30 when 'MEDIUM' then 60 else 90 end as usual,
       coalesce(e.rhythm, case p.tier when 'HIGH' then 30 when 'MEDIUM' then 60 else 90 end) as days,
       e.rhythm is not null as agreed
  from partner p
  left join engagement_plan e on e.partner_id = p.id;

-- Who is quiet, and since when: the one place that says so. Any two-way interaction starts the clock anew, and nothing
-- else does; before the first one it runs from the day on which the partner was added. A talk is due on `due_on`; from
-- the day after that, `quiet_on`, the partner is quiet.
create view contact_rhythm as
select r.partner_id, r.tier, r.usual, r.days, r.agreed, t.last_contact_on,
       coalesce(t.last_contact_on, r.added_on) as quiet_since,
       coalesce(t.last_contact_on, r.added_on) + r.days as due_on,
       coalesce(t.last_contact_on, r.added_on) + r.days + 1 as quiet_on
  from partner_rhythm r
  left join tally t on t.partner_id = r.partner_id;
