-- What other modules may know of who looked after a partner, and when. The last day counts.
create view partner_owner as select partner_id, account_id, from_on, until_on from assignment where duty = 'OWNER';

-- A round in which both sides say how they see each other: the same six statements, from 1 to 5.
create table round (
    partner_id uuid not null references partner (id),
    id uuid not null,
    version integer not null,
    title text not null check (title <> ''),
    opened_on date not null,
    -- The last day for answers, unless it was ended on an earlier one.
    until_on date not null check (until_on > opened_on),
    ended_early_on date check (ended_early_on between opened_on and until_on),
    -- The first day on which it is over, and on which anybody may know what was answered.
    ended_on date not null generated always as (coalesce(ended_early_on, until_on + 1)) stored,
    opened_by uuid not null references account (id),
    opened_at timestamptz not null,
    removed_at timestamptz,
    primary key (partner_id, id)
);
create index round_in_order on round (partner_id, ended_on desc, id desc) where removed_at is null;

create table round_invitation (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    round_id uuid not null,
    contact_id uuid not null,
    primary key (partner_id, id),
    unique (partner_id, round_id, contact_id),
    foreign key (partner_id, round_id) references round (partner_id, id),
    foreign key (partner_id, contact_id) references contact (partner_id, id)
);
create index round_invitation_of_contact on round_invitation (partner_id, contact_id);

-- What one of the partner's people answered. Nobody else reads it before the round ends: no history either.
create table partner_answer (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    round_id uuid not null,
    contact_id uuid not null,
    dependability integer not null check (dependability between 1 and 5),
    proactivity integer not null check (proactivity between 1 and 5),
    dialogue integer not null check (dialogue between 1 and 5),
    understanding integer not null check (understanding between 1 and 5),
    improvement integer not null check (improvement between 1 and 5),
    shared_strategy integer not null check (shared_strategy between 1 and 5),
    answered_on date not null,
    -- Whether the name may stand beside the answers if fewer than three people answer.
    named boolean not null,
    primary key (partner_id, id),
    unique (partner_id, round_id, contact_id),
    foreign key (partner_id, round_id, contact_id) references round_invitation (partner_id, round_id, contact_id)
);

-- The same from the BRM, for IT.
create table it_answer (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    round_id uuid not null,
    account_id uuid not null references account (id),
    dependability integer not null check (dependability between 1 and 5),
    proactivity integer not null check (proactivity between 1 and 5),
    dialogue integer not null check (dialogue between 1 and 5),
    understanding integer not null check (understanding between 1 and 5),
    improvement integer not null check (improvement between 1 and 5),
    shared_strategy integer not null check (shared_strategy between 1 and 5),
    answered_on date not null,
    primary key (partner_id, id),
    foreign key (partner_id, round_id) references round (partner_id, id)
);
create index it_answer_of_round on it_answer (partner_id, round_id);

-- The answers that count, which are those that may be shown: all of a round that three people or more answered, and then
-- without a name; otherwise those of whoever agreed to be named. Whoever reads it asks for ended_on <= today.
create view counted_answer as
select a.partner_id, a.round_id, r.title, r.ended_on, a.contact_id, case when a.together < 3 then c.name end as name,
       a.dependability, a.proactivity, a.dialogue, a.understanding, a.improvement, a.shared_strategy,
       a.dependability + a.proactivity + a.dialogue + a.understanding + a.improvement + a.shared_strategy as points
  from (select *, count(*) over (partition by partner_id, round_id) as together from partner_answer) a
  join round r on r.partner_id = a.partner_id and r.id = a.round_id and r.removed_at is null
  join partner_person c on c.partner_id = a.partner_id and c.id = a.contact_id
 where a.together >= 3 or a.named;

-- How IT sees it, by whoever looked after the partner on the day. It counts until somebody else does.
create view it_view as
select i.*, r.ended_on, o.until_on as counts_until,
       i.dependability + i.proactivity + i.dialogue + i.understanding + i.improvement + i.shared_strategy as points
  from it_answer i
  join round r on r.partner_id = i.partner_id and r.id = i.round_id and r.removed_at is null
  join partner_owner o on o.partner_id = i.partner_id and o.account_id = i.account_id
   and i.answered_on between o.from_on and coalesce(o.until_on, i.answered_on);

-- What the maturity model reads, on the day on which the round ended and never before. The columns are those of
-- ledger_interaction. That a person acted is told of those whose answer counts, on the same day.
create view ledger_rating as
select partner_id, 'PARTNER_VIEW' as kind, round_id as id, title, ended_on as day, ended_on as entered_on,
       'PARTNER' as word,
       jsonb_build_object('person', contact_id, 'name', name, 'points', points, 'statements', 6) as detail
  from counted_answer
union all
select a.partner_id, 'PARTNER_ACT', a.round_id, a.title, a.ended_on, a.ended_on, 'PARTNER',
       jsonb_build_object('person', c.id, 'name', c.name)
  from counted_answer a
  join partner_person c on c.partner_id = a.partner_id and c.id = a.contact_id;

create or replace view ledger_entry as
select * from ledger_partner
union all select * from ledger_interaction
union all select * from ledger_help
union all select * from ledger_commitment
union all select * from ledger_proposal
union all select * from ledger_objective
union all select * from ledger_value
union all select * from ledger_improvement
union all select * from ledger_rating;
