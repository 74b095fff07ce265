-- A third party that the partner took past IT, told by either side, and seen by both.
create table bypass (
    partner_id uuid not null references partner (id),
    id uuid not null,
    version integer not null,
    what text not null check (what <> ''),
    third_party text,
    happened_on date not null,
    -- Who told of it: one of the partner's people, or IT itself when none is named.
    reporter_id uuid,
    reporter_word text check (reporter_word in ('PARTNER', 'ON_BEHALF')),
    reported_on date not null,
    -- Whether IT was asked first, and why it was not IT.
    asked boolean not null,
    reason text not null check (reason in ('NOT_KNOWN', 'TOO_SLOW', 'TOO_COSTLY', 'NO_CAPACITY', 'NO_TRUST', 'NOT_OURS', 'OTHER')),
    because text,
    cost text,
    learned text,
    learned_on date,
    entered_by uuid not null references account (id),
    entered_at timestamptz not null,
    entered_on date not null,
    removed_at timestamptz,
    check (happened_on <= reported_on and reported_on <= entered_on),
    check ((reporter_id is null) = (reporter_word is null)),
    check ((learned is null) = (learned_on is null)),
    check (reason <> 'OTHER' or because is not null),
    primary key (partner_id, id),
    foreign key (partner_id, reporter_id) references contact (partner_id, id)
);
create index bypass_in_order on bypass (partner_id, reported_on desc, id desc) where removed_at is null;

-- What the maturity model reads: a bypass counts from the day on which it was reported, whoever did so. The columns are
-- those of ledger_interaction.
create view ledger_bypass as
select partner_id, 'BYPASS' as kind, id, what as title, reported_on as day, entered_on,
       coalesce(reporter_word, 'IT') as word, '{}'::jsonb as detail
  from bypass
 where removed_at is null
union all
select b.partner_id, 'PARTNER_ACT', b.id, b.what, b.entered_on, b.entered_on, 'PARTNER',
       jsonb_build_object('person', p.id, 'name', p.name)
  from bypass b
  join partner_person p on p.partner_id = b.partner_id and p.id = b.reporter_id
 where b.reporter_word = 'PARTNER' and b.removed_at is null;

create or replace view ledger_entry as
select * from ledger_partner
union all select * from ledger_interaction
union all select * from ledger_help
union all select * from ledger_commitment
union all select * from ledger_proposal
union all select * from ledger_objective
union all select * from ledger_value
union all select * from ledger_improvement
union all select * from ledger_rating
union all select * from ledger_complaint
union all select * from ledger_bypass;
