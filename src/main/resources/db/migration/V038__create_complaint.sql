-- What the partner complained of, and what becomes of it until it is closed. Both sides see all of it.
create table complaint (
    partner_id uuid not null references partner (id),
    id uuid not null,
    version integer not null,
    what text not null check (what <> ''),
    words text,
    severity text not null check (severity in ('NUISANCE', 'HINDERS', 'ENDANGERS')),
    raised_on date not null,
    -- Who complained: one of the partner's people, somebody in free words, or both.
    contact_id uuid,
    word text check (word in ('PARTNER', 'ON_BEHALF')),
    who text,
    -- Who of IT sees to it.
    owner_id uuid references account (id),
    -- The last thing that was done, as long as the partner has not said that it was not enough.
    done_on date,
    -- The last time that the partner took it further. What IT passes on by itself is a step and no escalation.
    escalated_on date,
    closed_on date,
    closed_word text check (closed_word in ('PARTNER', 'ON_BEHALF')),
    entered_by uuid not null references account (id),
    entered_at timestamptz not null,
    entered_on date not null,
    removed_at timestamptz,
    check (raised_on <= entered_on and raised_on <= closed_on),
    check ((contact_id is null) = (word is null)),
    check (num_nonnulls(contact_id, who) > 0),
    check ((closed_on is null) = (closed_word is null)),
    -- The place in the list: what is open with the oldest first, after that the rest with the latest closed first. Years
    -- after 6000 are a mirror in which later days come first.
    in_order date not null generated always as
        (case when closed_on is null then raised_on else date '6000-01-01' + (date '4000-01-01' - closed_on) end) stored,
    primary key (partner_id, id),
    foreign key (partner_id, contact_id) references contact (partner_id, id)
);
create index complaint_in_order on complaint (partner_id, in_order, id) where removed_at is null;

-- What was done about a complaint, and what was said to that, one after the other. Steps stay.
create table complaint_step (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    complaint_id uuid not null,
    nth integer not null check (nth > 0),
    kind text not null check (kind in ('DONE', 'NOT_YET', 'ESCALATED', 'CLOSED')),
    text text,
    -- The next one on the route, where it was taken further.
    to_whom text,
    happened_on date not null check (happened_on <= entered_on),
    -- Whose step it is: that of one of the partner's people, or of IT when none is named.
    contact_id uuid,
    word text check (word in ('PARTNER', 'ON_BEHALF')),
    entered_by uuid not null references account (id),
    entered_on date not null,
    check ((contact_id is null) = (word is null)),
    check ((kind = 'ESCALATED') = (to_whom is not null)),
    check (kind = 'CLOSED' or text is not null),
    check (case kind when 'DONE' then contact_id is null when 'ESCALATED' then true else contact_id is not null end),
    primary key (partner_id, id),
    unique (partner_id, complaint_id, nth),
    foreign key (partner_id, complaint_id) references complaint (partner_id, id),
    foreign key (partner_id, contact_id) references contact (partner_id, id)
);

-- What the maturity model reads: a complaint counts from the day on which it was raised until it is closed, whoever wrote
-- it down, and however late. The columns are those of ledger_interaction.
create view ledger_complaint as
select partner_id, 'COMPLAINT' as kind, id, what as title, raised_on as day, entered_on, coalesce(word, 'IT') as word,
       jsonb_build_object('closedOn', closed_on, 'escalatedOn', escalated_on) as detail
  from complaint
 where removed_at is null
union all
select act.partner_id, 'PARTNER_ACT', act.id, act.title, act.day, act.day, 'PARTNER',
       jsonb_build_object('person', p.id, 'name', p.name)
  from (select partner_id, id, what as title, entered_on as day, contact_id as person from complaint
         where word = 'PARTNER' and removed_at is null
        union all
        select c.partner_id, s.id, c.what, s.happened_on, s.contact_id
          from complaint_step s join complaint c on c.partner_id = s.partner_id and c.id = s.complaint_id
         where s.word = 'PARTNER' and c.removed_at is null) act
  join partner_person p on p.partner_id = act.partner_id and p.id = act.person;
