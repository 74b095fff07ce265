-- Help that IT volunteered, or that both sides thought of together.
create table offer (
    partner_id uuid not null references partner (id),
    id uuid not null,
    version integer not null,
    title text not null check (title <> ''),
    what text,
    origin text not null check (origin in ('VOLUNTEERED', 'JOINT')),
    kind text not null check (kind in ('OVERLOOKED_TASK', 'ADVICE', 'HANDS_ON', 'TRAINING', 'DATA', 'COORDINATION',
                                       'MONITORING_ALERT', 'OTHER')),
    timing text not null check (timing in ('BEFORE', 'DURING', 'AFTER')),
    -- For whom; an offer to nobody by name does not count.
    contact_id uuid,
    benefits text not null check (benefits in ('PARTNER', 'THEIR_CUSTOMERS', 'IT', 'BOTH')),
    minutes integer not null check (minutes between 1 and 60000),
    state text not null check (state in ('DRAFT', 'OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'DELIVERED',
                                         'THANKED')),
    -- What was never offered is internal to IT.
    offered_on date check (offered_on is not null or state in ('DRAFT', 'WITHDRAWN')),
    -- The answer: the person it comes from, the day it was given, and who entered it when.
    answered_by uuid,
    answered_on date check (answered_on between offered_on and answer_entered_on),
    answer_entered_by uuid references account (id),
    answer_entered_on date,
    answer_on_behalf boolean,
    decline_reason text check (decline_reason in ('NOT_NOW', 'NOT_NEEDED', 'NO_TRUST', 'NO_BUDGET', 'ALREADY_SOLVED',
                                                  'WRONG_PROBLEM')),
    answer_words text,
    ask_again_on date,
    delivered_on date check (delivered_on >= offered_on),
    minutes_taken integer check (minutes_taken between 0 and 60000),
    thanked_by uuid,
    thanked_on date,
    thanks text,
    rating integer check (rating between 1 and 5),
    entered_by uuid not null references account (id),
    entered_at timestamptz not null,
    entered_on date not null,
    shown_on date not null generated always as (coalesce(offered_on, entered_on)) stored,
    check (num_nonnulls(answered_by, answered_on, answer_entered_by, answer_entered_on, answer_on_behalf)
           = case when state in ('DRAFT', 'OFFERED', 'WITHDRAWN') then 0 else 5 end),
    primary key (partner_id, id),
    foreign key (partner_id, contact_id) references contact (partner_id, id),
    foreign key (partner_id, answered_by) references contact (partner_id, id),
    foreign key (partner_id, thanked_by) references contact (partner_id, id)
);
create index offer_in_order on offer (partner_id, shown_on desc, id desc);

-- What the partner asked for at relationship level. Removal is soft, and a removed request still counts.
create table request (
    partner_id uuid not null references partner (id),
    id uuid not null,
    version integer not null,
    title text not null check (title <> ''),
    what text,
    contact_id uuid not null,
    asked_on date not null check (asked_on <= entered_on),
    urgency text,
    size text,
    state text not null check (state in ('OPEN', 'IN_WORK', 'DONE', 'DECLINED')),
    started_on date,
    ended_on date,
    refusal text,
    -- Whether the person who asked wrote it here; otherwise it is what IT heard.
    entered_by_partner boolean not null,
    entered_by uuid not null references account (id),
    entered_at timestamptz not null,
    entered_on date not null,
    removed_on date,
    removed_by uuid references account (id),
    removal_reason text,
    check (num_nonnulls(removed_on, removed_by, removal_reason) in (0, 3)),
    primary key (partner_id, id),
    foreign key (partner_id, contact_id) references contact (partner_id, id)
);
create index request_in_order on request (partner_id, asked_on desc, id desc);

-- What the maturity model reads: volunteered offers that were answered, requests (the removed ones too), and what the
-- partner's own people did. The columns are those of ledger_interaction.
create view ledger_help as
select partner_id, 'OFFER' as kind, id, title, answered_on as day, answer_entered_on as entered_on,
       case when answer_on_behalf then 'ON_BEHALF' else 'PARTNER' end as word,
       jsonb_build_object('accepted', state <> 'DECLINED', 'timing', timing, 'alert', kind = 'MONITORING_ALERT',
                          'named', contact_id is not null) as detail
  from offer
 where origin = 'VOLUNTEERED' and answered_on is not null
union all
select partner_id, 'REQUEST', id, title, asked_on, entered_on,
       case when entered_by_partner then 'PARTNER' else 'ON_BEHALF' end, '{}'::jsonb
  from request
union all
select act.partner_id, 'PARTNER_ACT', act.id, act.title, act.day, act.day, 'PARTNER',
       jsonb_build_object('person', c.id, 'name', c.name)
  from (select partner_id, id, title, answered_on as day, answered_by as person from offer where not answer_on_behalf
        union all
        select partner_id, id, title, thanked_on, thanked_by from offer where thanked_on is not null
        union all
        select partner_id, id, title, entered_on, contact_id from request where entered_by_partner) act
  join partner_person c on c.partner_id = act.partner_id and c.id = act.person;
