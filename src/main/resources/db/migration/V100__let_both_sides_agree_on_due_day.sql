-- Another due day for a promise: one side proposes it, the other agrees to it or does not. Until then the old day stands.
create table due_day (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    commitment_id uuid not null,
    due_on date not null,
    asked_by uuid not null references account (id),
    -- Set where one of the partner's people proposed it.
    asked_contact_id uuid,
    asked_on date not null,
    -- Withdrawn by whoever proposed it, the rest said by the other side.
    answer text check (answer in ('AGREED', 'DECLINED', 'WITHDRAWN')),
    -- The person of the partner who said so, if it was one, and whose word it is; none for IT.
    answered_contact_id uuid,
    answered_word text check (answered_word in ('PARTNER', 'ON_BEHALF')),
    answered_on date,
    answer_entered_by uuid references account (id),
    answer_entered_on date,
    check (num_nulls(answer, answered_on, answer_entered_by, answer_entered_on) in (0, 4)),
    check ((answered_contact_id is null) = (answered_word is null)),
    check (answer is not null or answered_contact_id is null),
    primary key (partner_id, id),
    foreign key (partner_id, commitment_id) references commitment (partner_id, id),
    foreign key (partner_id, asked_contact_id) references contact (partner_id, id),
    foreign key (partner_id, answered_contact_id) references contact (partner_id, id)
);
create index due_day_of_commitment on due_day (partner_id, commitment_id, id);
-- One waits at a time.
create unique index due_day_waiting on due_day (partner_id, commitment_id) where answer is null;

-- As before, and whoever of the partner's people proposes a day, or answers, has acted.
create or replace view ledger_commitment as
select partner_id, 'COMMITMENT' as kind, id, what as title,
       case when state = 'OPEN' then due_on + 1 else due_on end as day,
       coalesce(settled_entered_on, entered_on) as entered_on, 'IT' as word,
       jsonb_build_object('kept', state = 'KEPT' and settled_on <= due_on) as detail
  from commitment
 where owed_by = 'IT' and removed_at is null
union all
select c.partner_id, 'PARTNER_ACT', c.id, c.what, act.day, act.day, 'PARTNER',
       jsonb_build_object('person', p.id, 'name', p.name)
  from commitment c
 cross join lateral (
       select c.entered_contact_id as contact_id, c.entered_on as day
       union all
       select c.settled_contact_id, c.settled_entered_on
       union all
       select d.asked_contact_id, d.asked_on from due_day d where d.partner_id = c.partner_id and d.commitment_id = c.id
       union all
       select d.answered_contact_id, d.answered_on
         from due_day d
        where d.partner_id = c.partner_id and d.commitment_id = c.id and d.answered_word = 'PARTNER') act
  join contact p on p.partner_id = c.partner_id and p.id = act.contact_id
 where c.removed_at is null;
