create table objective (
    partner_id uuid not null references partner (id),
    id uuid not null,
    version integer not null,
    -- In the partner's words, as soon as they have confirmed it; until then what IT believes.
    statement text not null check (statement <> ''),
    kind text not null check (kind in ('FINANCIAL', 'SERVICE', 'COMPLIANCE', 'PEOPLE', 'GROWTH')),
    serves text,
    measure text,
    target text,
    why text,
    -- IT's own notes: no partner reads them.
    notes text,
    asked_on date,
    retired_on date,
    retired_why text,
    -- Who said so; nobody when IT takes back what it only assumed.
    retired_by uuid,
    retired_word text check (retired_word in ('PARTNER', 'ON_BEHALF')),
    entered_by uuid not null references account (id),
    entered_at timestamptz not null,
    noted_on date not null,
    primary key (partner_id, id),
    foreign key (partner_id, retired_by) references contact (partner_id, id),
    check (retired_on is not null or num_nonnulls(retired_why, retired_by, retired_word) = 0),
    check ((retired_by is null) = (retired_word is null))
);
create index objective_in_order on objective (partner_id, noted_on desc, id desc) where retired_on is null;
create index objective_retired on objective (partner_id, noted_on desc, id desc) where retired_on is not null;

-- Each time one of the partner's people said: this is what we want. `replaced` are the words that theirs replaced.
create table confirmation (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    objective_id uuid not null,
    wording text not null check (wording <> ''),
    replaced text,
    contact_id uuid not null,
    word text not null check (word in ('PARTNER', 'ON_BEHALF')),
    said_on date not null check (said_on <= entered_on),
    entered_by uuid not null references account (id),
    entered_on date not null,
    primary key (partner_id, id),
    foreign key (partner_id, objective_id) references objective (partner_id, id),
    foreign key (partner_id, contact_id) references contact (partner_id, id)
);
create index confirmation_of_objective on confirmation (partner_id, objective_id, said_on desc);

-- What IT does. It lies outside partners, since one project can serve several.
create table activity (
    id uuid primary key,
    version integer not null,
    name text not null check (name <> ''),
    kind text not null check (kind in ('PROJECT', 'SERVICE', 'CHANGE', 'IMPROVEMENT', 'OPERATION', 'ADVICE')),
    from_on date not null,
    -- None while nobody knows when it ends.
    until_on date check (until_on >= from_on),
    hours integer check (hours between 0 and 1000000),
    led_by text
);
create index activity_in_order on activity (from_on desc, id desc);

create table tie (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    objective_id uuid not null,
    activity_id uuid not null references activity (id),
    why text not null check (why <> ''),
    primary key (partner_id, id),
    foreign key (partner_id, objective_id) references objective (partner_id, id),
    unique (partner_id, objective_id, activity_id)
);
create index tie_of_activity on tie (activity_id, partner_id);

-- The confirmation that counts, of the words as they stand now: the latest. While it is fresh, which is 180 days, the
-- partner's own word goes before what was entered on their behalf.
create view objective_confirmed as
select distinct on (c.partner_id, c.objective_id)
       c.partner_id, c.objective_id, c.contact_id, c.word, c.said_on, c.entered_by, c.entered_on
  from confirmation c
  join objective o on o.partner_id = c.partner_id and o.id = c.objective_id and o.statement = c.wording
 order by c.partner_id, c.objective_id, c.said_on + case c.word when 'PARTNER' then 180 else 0 end desc, c.id desc;

-- What the maturity model reads. A view knows no today, so the activity that ends last stands here with its own days,
-- which may lie ahead, and `activities` has those of all: whoever reads them cuts them at the day of the assessment.
create view ledger_objective as
select o.partner_id, 'OBJECTIVE' as kind, o.id, o.statement as title, o.noted_on as day, o.noted_on as entered_on,
       coalesce(c.word, 'IT') as word,
       jsonb_build_object(
           'confirmedOn', c.said_on, 'confirmationWord', c.word, 'confirmationEnteredOn', c.entered_on,
           'activityOn', coalesce(a.until_on, a.from_on), 'activityFrom', a.from_on, 'activityUntil', a.until_on,
           'activities', coalesce(a.every, '[]')) as detail
  from objective o
  left join objective_confirmed c on c.partner_id = o.partner_id and c.objective_id = o.id
  left join lateral (
       select y.from_on, y.until_on,
              jsonb_agg(jsonb_build_object('from', y.from_on, 'until', y.until_on)) over () as every
         from tie t join activity y on y.id = t.activity_id
        where t.partner_id = o.partner_id and t.objective_id = o.id
        order by coalesce(y.until_on, y.from_on) desc
        limit 1) a on true
 where o.retired_on is null
union all
select c.partner_id, 'PARTNER_ACT', c.id, c.wording, c.said_on, c.entered_on, c.word,
       jsonb_build_object('person', p.id, 'name', p.name)
  from confirmation c
  join contact p on p.partner_id = c.partner_id and p.id = c.contact_id
 where c.word = 'PARTNER'
union all
select o.partner_id, 'PARTNER_ACT', o.id, o.statement, o.retired_on, o.retired_on, o.retired_word,
       jsonb_build_object('person', p.id, 'name', p.name)
  from objective o
  join contact p on p.partner_id = o.partner_id and p.id = o.retired_by
 where o.retired_word = 'PARTNER';
