create table proposal (
    partner_id uuid not null references partner (id),
    id uuid not null,
    version integer not null,
    title text not null check (title <> ''),
    problem text,
    first_step text,
    plan text,
    leads_now text,
    leads_next text,
    leads_later text,
    risk text,
    effort_hours integer check (effort_hours >= 0),
    cost text,
    words integer not null,
    state text not null check (state in ('DRAFT', 'SENT', 'ANSWERED', 'CHANGING', 'DECIDED', 'WITHDRAWN')),
    -- The person who is asked for the verdict; anybody of the partner may give it.
    decider_id uuid,
    answer_due_on date,
    -- The first day stays when it is sent again after a change; what was never sent is internal to IT.
    sent_on date,
    sent_at timestamptz,
    changed_on date check (changed_on >= sent_on),
    verdict text check (verdict in ('GO_AHEAD', 'CHANGE_FIRST', 'NOT_NOW', 'NO')),
    verdict_on_behalf boolean not null,
    decided_on date,
    withdrawn_on date,
    withdrawn_because text,
    entered_by uuid not null references account (id),
    entered_on date not null,
    shown_on date not null generated always as (coalesce(sent_on, entered_on)) stored,
    check (sent_on is not null or state in ('DRAFT', 'WITHDRAWN')),
    check ((sent_on is null) = (sent_at is null)),
    check ((state = 'DECIDED') = (decided_on is not null)),
    check ((state = 'WITHDRAWN') = (withdrawn_on is not null)),
    primary key (partner_id, id),
    foreign key (partner_id, decider_id) references contact (partner_id, id)
);
create index proposal_in_order on proposal (partner_id, shown_on desc, id desc);

create table proposal_reader (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    proposal_id uuid not null,
    contact_id uuid not null,
    primary key (partner_id, id),
    foreign key (partner_id, proposal_id) references proposal (partner_id, id),
    foreign key (partner_id, contact_id) references contact (partner_id, id)
);
create unique index proposal_reader_once on proposal_reader (partner_id, proposal_id, contact_id);

create table comment (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    proposal_id uuid not null,
    text text not null check (text <> ''),
    -- Only IT sees it; what one of the partner's people wrote never is.
    internal boolean not null,
    contact_id uuid,
    entered_by uuid not null references account (id),
    entered_at timestamptz not null,
    entered_on date not null,
    edited_at timestamptz,
    removed_at timestamptz,
    check (not internal or contact_id is null),
    primary key (partner_id, id),
    foreign key (partner_id, proposal_id) references proposal (partner_id, id),
    foreign key (partner_id, contact_id) references contact (partner_id, id)
);
create index comment_in_order on comment (partner_id, proposal_id, entered_at desc, id desc);

-- Each verdict stays on file; the latest since it was last sent is the one that stands in the proposal.
create table verdict (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    proposal_id uuid not null,
    kind text not null check (kind in ('GO_AHEAD', 'CHANGE_FIRST', 'NOT_NOW', 'NO')),
    words text,
    contact_id uuid not null,
    -- Entered by IT; otherwise the person gave it here themself.
    on_behalf boolean not null,
    given_on date not null check (given_on <= entered_on),
    entered_by uuid not null references account (id),
    entered_at timestamptz not null,
    entered_on date not null,
    check (words is not null or kind not in ('CHANGE_FIRST', 'NO')),
    primary key (partner_id, id),
    foreign key (partner_id, proposal_id) references proposal (partner_id, id),
    foreign key (partner_id, contact_id) references contact (partner_id, id)
);
create index verdict_in_order on verdict (partner_id, proposal_id, entered_at desc, id desc);

-- What one of the partner's people said to a proposal, or had said for them: a verdict, or a comment of their own.
create view proposal_answer as
select partner_id, proposal_id, id, contact_id, given_on as day, entered_on,
       case when on_behalf then 'ON_BEHALF' else 'PARTNER' end as word
  from verdict
union all
select partner_id, proposal_id, id, contact_id, entered_on, entered_on, 'PARTNER'
  from comment
 where contact_id is not null and removed_at is null;

-- What the maturity model reads: proposals sent, the withdrawn ones too, with the first answer; and what the partner's
-- own people did. Their own word comes before one on their behalf: of the two it never counts less.
-- The columns are those of ledger_interaction.
create view ledger_proposal as
select p.partner_id, 'PROPOSAL' as kind, p.id, p.title, p.sent_on as day, p.sent_on as entered_on, 'IT' as word,
       jsonb_build_object('answeredOn', a.day, 'answerWord', a.word, 'answerEnteredOn', a.entered_on) as detail
  from proposal p
  left join lateral (
       select day, word, entered_on from proposal_answer
        where partner_id = p.partner_id and proposal_id = p.id
        order by word desc, day, entered_on
        limit 1) a on true
 where p.sent_on is not null
union all
select a.partner_id, 'PARTNER_ACT', a.id, p.title, a.day, a.entered_on, 'PARTNER',
       jsonb_build_object('person', c.id, 'name', c.name)
  from proposal_answer a
  join proposal p on p.partner_id = a.partner_id and p.id = a.proposal_id
  join partner_person c on c.partner_id = a.partner_id and c.id = a.contact_id
 where a.word = 'PARTNER';
