create table improvement (
    partner_id uuid not null references partner (id),
    id uuid not null,
    version integer not null,
    what text not null check (what <> ''),
    -- The partner's business task that it makes better.
    task text not null check (task <> ''),
    kind text not null check (kind in ('FASTER', 'FEWER_ERRORS', 'SAFER', 'STEADIER', 'CHEAPER', 'EASIER')),
    state text not null check (state in ('PLANNED', 'IN_WORK', 'CLOSED', 'DROPPED')),
    started_on date,
    ended_on date,
    ended_entered_on date,
    dropped_because text,
    -- What came of it, as IT closed it: a number with its unit, words, or both.
    effect text check (effect in ('GOOD', 'BAD')),
    amount integer check (amount > 0),
    unit text,
    words text,
    source text,
    closed_by uuid references account (id),
    -- What the partner says of that; where they see it otherwise, in their own numbers and words.
    answer text check (answer in ('CONFIRMED', 'CORRECTED', 'NOT_SO')),
    their_effect text check (their_effect in ('GOOD', 'BAD')),
    their_amount integer check (their_amount > 0),
    their_unit text,
    their_words text,
    answered_by uuid,
    answer_word text check (answer_word in ('PARTNER', 'ON_BEHALF')),
    answered_on date,
    answer_entered_by uuid references account (id),
    answer_entered_on date,
    entered_by uuid not null references account (id),
    entered_at timestamptz not null,
    entered_on date not null,
    removed_at timestamptz,
    check (ended_on <= ended_entered_on),
    check ((state in ('CLOSED', 'DROPPED')) = (ended_on is not null)),
    check ((ended_on is null) = (ended_entered_on is null)),
    check ((state = 'DROPPED') = (dropped_because is not null)),
    check (num_nonnulls(effect, source, closed_by) = case state when 'CLOSED' then 3 else 0 end),
    check ((amount is null) = (unit is null) and (their_amount is null) = (their_unit is null)),
    check (num_nonnulls(amount, words) = 0 or state = 'CLOSED'),
    check (num_nonnulls(amount, words) > 0 or state <> 'CLOSED'),
    check (num_nulls(answer, answered_by, answer_word, answered_on, answer_entered_by, answer_entered_on) in (0, 6)),
    check (answer is null or state = 'CLOSED'),
    check ((their_effect is not null) = (answer is not distinct from 'CORRECTED')),
    check (num_nonnulls(their_amount, their_words) = 0 or answer in ('CORRECTED', 'NOT_SO')),
    -- The place in the list: what is in work, then what is planned, each with the oldest first, then what has ended, the
    -- latest first. Years around 3000 belong to the plans; years after 6000 are a mirror in which later days come first.
    in_order date not null generated always as
        (case state when 'IN_WORK' then coalesce(started_on, entered_on)
                    when 'PLANNED' then entered_on + 365000
                    else date '6000-01-01' + (date '4000-01-01' - ended_on) end) stored,
    primary key (partner_id, id),
    foreign key (partner_id, answered_by) references contact (partner_id, id)
);
create index improvement_in_order on improvement (partner_id, in_order, id) where removed_at is null;
create index improvement_closed on improvement (partner_id, ended_on) where state = 'CLOSED' and removed_at is null;

-- What the maturity model reads. A closed improvement counts by IT's word; its impact is confirmed from the day on which
-- one of the partner's people said so themself, if only with numbers of their own. Until then it is recorded only, and
-- what was entered on their behalf leaves it so. An impact that is not so, as they say, counts nothing until IT corrects
-- it. The columns are those of ledger_interaction.
create view ledger_improvement as
select partner_id, 'IMPROVEMENT' as kind, id, what as title, ended_on as day, ended_entered_on as entered_on,
       'IT' as word,
       jsonb_build_object(
           'confirmedOn', case answer_word when 'PARTNER' then answered_on end, 'confirmationWord', answer_word) as detail
  from improvement
 where state = 'CLOSED' and removed_at is null and answer is distinct from 'NOT_SO'
union all
select i.partner_id, 'PARTNER_ACT', i.id, i.what, i.answered_on, i.answered_on, 'PARTNER',
       jsonb_build_object('person', c.id, 'name', c.name)
  from improvement i
  join contact c on c.partner_id = i.partner_id and c.id = i.answered_by
 where i.answer_word = 'PARTNER' and i.removed_at is null;

create or replace view ledger_entry as
select * from ledger_partner
union all select * from ledger_interaction
union all select * from ledger_help
union all select * from ledger_commitment
union all select * from ledger_proposal
union all select * from ledger_objective
union all select * from ledger_value
union all select * from ledger_improvement;
