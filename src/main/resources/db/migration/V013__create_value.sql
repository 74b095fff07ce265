-- What IT and the partner want to achieve together: one plan for each partner.
create table value_plan (
    partner_id uuid not null references partner (id),
    id uuid not null,
    version integer not null,
    title text not null check (title <> ''),
    -- Counts how often the text was changed; each side agrees to one edition.
    edition integer not null check (edition > 0),
    primary key (partner_id, id),
    unique (partner_id)
);

create table plan_line (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    plan_id uuid not null,
    place integer not null,
    outcome text not null check (outcome <> ''),
    measure text,
    target text,
    by_on date,
    primary key (partner_id, id),
    foreign key (partner_id, plan_id) references value_plan (partner_id, id)
);
create index plan_line_in_order on plan_line (partner_id, plan_id, place);

-- One side agrees to one edition: somebody of the partner, or IT when no contact is named.
create table plan_agreement (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    plan_id uuid not null,
    edition integer not null,
    contact_id uuid,
    word text check (word in ('PARTNER', 'ON_BEHALF')),
    said_on date not null check (said_on <= entered_on),
    entered_by uuid not null references account (id),
    entered_on date not null,
    check ((contact_id is null) = (word is null)),
    primary key (partner_id, id),
    foreign key (partner_id, plan_id) references value_plan (partner_id, id),
    foreign key (partner_id, contact_id) references contact (partner_id, id)
);
create index plan_agreement_of_plan on plan_agreement (partner_id, plan_id, edition);

-- Both sides looked at the plan again. No contact is named as long as only IT says so.
create table plan_review (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    plan_id uuid not null,
    held_on date not null,
    note text,
    recorded_by uuid not null references account (id),
    recorded_on date not null check (held_on <= recorded_on),
    contact_id uuid,
    word text check (word in ('PARTNER', 'ON_BEHALF')),
    confirmed_on date,
    confirmation_entered_by uuid references account (id),
    confirmation_entered_on date,
    check (num_nulls(contact_id, word, confirmed_on, confirmation_entered_by, confirmation_entered_on) in (0, 5)),
    primary key (partner_id, id),
    foreign key (partner_id, plan_id) references value_plan (partner_id, id),
    foreign key (partner_id, contact_id) references contact (partner_id, id)
);
create index plan_review_in_order on plan_review (partner_id, plan_id, held_on desc);

-- What was realised, and what the partner says of it.
create table outcome (
    partner_id uuid not null references partner (id),
    id uuid not null,
    version integer not null,
    what text not null check (what <> ''),
    measured text,
    serves text,
    realised_on date not null,
    entered_by uuid not null references account (id),
    entered_at timestamptz not null,
    answer text check (answer in ('CONFIRMED', 'NOT_SO')),
    answer_words text,
    answered_by uuid,
    answer_word text check (answer_word in ('PARTNER', 'ON_BEHALF')),
    answered_on date,
    answer_entered_by uuid references account (id),
    answer_entered_on date,
    check (num_nulls(answer, answered_by, answer_word, answered_on, answer_entered_by, answer_entered_on) in (0, 6)),
    primary key (partner_id, id),
    foreign key (partner_id, answered_by) references contact (partner_id, id)
);
create index outcome_in_order on outcome (partner_id, realised_on desc, id desc);

-- Who agreed to the plan as it stands now; of the partner's people one who said so themself, if there is one.
create view value_plan_agreed as
select p.partner_id, p.id as plan_id, p.title, it.entered_by as it_by, it.said_on as it_on, they.contact_id as they_by,
       they.said_on as they_on, they.word, they.entered_by, they.entered_on
  from value_plan p
  left join lateral (
       select a.entered_by, a.said_on from plan_agreement a
        where a.partner_id = p.partner_id and a.plan_id = p.id and a.edition = p.edition and a.contact_id is null
        order by a.id limit 1) it on true
  left join lateral (
       select a.contact_id, a.said_on, a.word, a.entered_by, a.entered_on from plan_agreement a
        where a.partner_id = p.partner_id and a.plan_id = p.id and a.edition = p.edition and a.contact_id is not null
        order by a.word = 'PARTNER' desc, a.id limit 1) they on true;

-- What the maturity model reads. A plan stands here when both sides agreed to it, with the latest day on which both
-- agreed to it or looked at it since; their own word goes before what was entered on their behalf, however old.
create view ledger_value as
select a.partner_id, 'VALUE_PLAN' as kind, a.plan_id as id, a.title, s.day, s.entered_on, s.word, '{}'::jsonb as detail
  from value_plan_agreed a
 cross join lateral (
       select greatest(a.it_on, a.they_on) as day, greatest(a.it_on, a.entered_on) as entered_on, a.word
       union all
       select r.held_on, r.confirmation_entered_on, r.word from plan_review r
        where r.partner_id = a.partner_id and r.plan_id = a.plan_id and r.contact_id is not null
          and r.held_on >= greatest(a.it_on, a.they_on)
        order by 3 desc, 1 desc
        limit 1) s
 where a.it_on is not null and a.they_on is not null
union all
select o.partner_id, 'OUTCOME', o.id, o.what, o.answered_on, o.answer_entered_on, o.answer_word, '{}'::jsonb
  from outcome o
 where o.answer = 'CONFIRMED'
union all
select t.partner_id, 'PARTNER_ACT', t.id, t.title, t.day, t.day, 'PARTNER',
       jsonb_build_object('person', c.id, 'name', c.name)
  from (select a.partner_id, a.id, p.title, a.said_on as day, a.contact_id
          from plan_agreement a join value_plan p on p.partner_id = a.partner_id and p.id = a.plan_id
         where a.word = 'PARTNER'
        union all
        select r.partner_id, r.id, p.title, r.confirmed_on, r.contact_id
          from plan_review r join value_plan p on p.partner_id = r.partner_id and p.id = r.plan_id
         where r.word = 'PARTNER'
        union all
        select o.partner_id, o.id, o.what, o.answered_on, o.answered_by from outcome o where o.answer_word = 'PARTNER') t
  join contact c on c.partner_id = t.partner_id and c.id = t.contact_id;
