-- What something of IT meant for the partner, told by either side, and seen by both.
create table impact (
    partner_id uuid not null references partner (id),
    id uuid not null,
    version integer not null,
    what text not null check (what <> ''),
    happened_on date not null,
    -- Who told of it: one of the partner's people, or IT itself when none is named.
    reporter_id uuid,
    reporter_word text check (reporter_word in ('PARTNER', 'ON_BEHALF')),
    reported_on date not null,
    effect text not null check (effect in ('GOOD', 'BAD')),
    amount integer check (amount > 0),
    unit text,
    words text,
    -- What the partner says of what was told; where they see it otherwise, in their own numbers and words.
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
    -- Harm: bad as it stands, from the day on which it was known to be so.
    harm_on date,
    -- The reply that stands; none when the partner said that it is no good answer yet.
    replied_on date,
    entered_by uuid not null references account (id),
    entered_at timestamptz not null,
    entered_on date not null,
    removed_at timestamptz,
    check (happened_on <= reported_on and reported_on <= entered_on),
    check ((reporter_id is null) = (reporter_word is null)),
    check ((amount is null) = (unit is null) and (their_amount is null) = (their_unit is null)),
    check (num_nulls(answer, answered_by, answer_word, answered_on, answer_entered_by, answer_entered_on) in (0, 6)),
    check ((their_effect is not null) = (answer is not distinct from 'CORRECTED')),
    check (num_nonnulls(their_amount, their_words) = 0 or answer in ('CORRECTED', 'NOT_SO')),
    -- The place in the list: harm that waits for a reply, the oldest first, then all else, the latest first. Years after
    -- 6000 are a mirror in which later days come first.
    in_order date not null generated always as
        (case when harm_on is not null and replied_on is null then harm_on
              else date '6000-01-01' + (date '4000-01-01' - happened_on) end) stored,
    primary key (partner_id, id),
    foreign key (partner_id, reporter_id) references contact (partner_id, id),
    foreign key (partner_id, answered_by) references contact (partner_id, id)
);
create index impact_in_order on impact (partner_id, in_order, id) where removed_at is null;
create index impact_happened on impact (partner_id, happened_on) where removed_at is null;

-- What IT says to harm, and whether that is a good answer. Replies stay, also those that were none.
create table reply (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    impact_id uuid not null,
    nth integer not null check (nth > 0),
    text text not null check (text <> ''),
    replied_on date not null check (replied_on <= entered_on),
    entered_by uuid not null references account (id),
    entered_on date not null,
    answer text check (answer in ('GOOD', 'NOT_YET')),
    answer_words text,
    answered_by uuid,
    answer_word text check (answer_word in ('PARTNER', 'ON_BEHALF')),
    answered_on date,
    answer_entered_by uuid references account (id),
    answer_entered_on date,
    check (num_nulls(answer, answered_by, answer_word, answered_on, answer_entered_by, answer_entered_on) in (0, 6)),
    check (answer_words is null or answer is not null),
    primary key (partner_id, id),
    unique (partner_id, impact_id, nth),
    foreign key (partner_id, impact_id) references impact (partner_id, id),
    foreign key (partner_id, answered_by) references contact (partner_id, id)
);
create index reply_unanswered on reply (partner_id, replied_on) where answer is null;

-- What the maturity model reads: improvements as before, and harm, from the day on which it was reported until a reply
-- stands. Good impacts outside improvements count nothing: they are on record to be remembered beside the bad ones.
create or replace view ledger_improvement as
select partner_id, 'IMPROVEMENT' as kind, id, what as title, ended_on as day, ended_entered_on as entered_on,
       'IT' as word,
       jsonb_build_object(
           'confirmedOn', case answer_word when 'PARTNER' then answered_on end, 'confirmationWord', answer_word) as detail
  from improvement
 where state = 'CLOSED' and removed_at is null and answer is distinct from 'NOT_SO'
union all
select partner_id, 'HARM', id, what, harm_on, greatest(entered_on, harm_on), coalesce(reporter_word, 'IT'),
       jsonb_build_object('repliedOn', replied_on)
  from impact
 where harm_on is not null and removed_at is null
union all
select act.partner_id, 'PARTNER_ACT', act.id, act.title, act.day, act.day, 'PARTNER',
       jsonb_build_object('person', c.id, 'name', c.name)
  from (select partner_id, id, what as title, answered_on as day, answered_by as person from improvement
         where answer_word = 'PARTNER' and removed_at is null
        union all
        select partner_id, id, what, entered_on, reporter_id from impact
         where reporter_word = 'PARTNER' and removed_at is null
        union all
        select partner_id, id, what, answered_on, answered_by from impact
         where answer_word = 'PARTNER' and removed_at is null
        union all
        select i.partner_id, r.id, i.what, r.answered_on, r.answered_by
          from reply r join impact i on i.partner_id = r.partner_id and i.id = r.impact_id
         where r.answer_word = 'PARTNER') act
  join contact c on c.partner_id = act.partner_id and c.id = act.person;
