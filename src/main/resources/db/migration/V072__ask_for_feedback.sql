-- How far each reader is with the version that lies before them: whether they have read it, and answered it. Whoever is
-- asked for the verdict has answered with that; the others with a comment too.
create view proposal_reader_state as
select r.partner_id, r.proposal_id, r.contact_id, r.contact_id = p.decider_id as decides,
       coalesce(d.number = p.versions, false) as opened,
       exists (select from verdict v
                where v.partner_id = p.partner_id and v.proposal_id = p.id and v.of_version = p.versions
                  and v.contact_id = r.contact_id)
       or r.contact_id is distinct from p.decider_id
       and exists (select from comment c
                    where c.partner_id = p.partner_id and c.proposal_id = p.id and c.entered_at >= p.sent_at
                      and c.contact_id = r.contact_id and c.removed_at is null) as answered
  from proposal_reader r
  join proposal p on p.partner_id = r.partner_id and p.id = r.proposal_id
  left join proposal_reading d on d.partner_id = r.partner_id and d.proposal_id = r.proposal_id
                              and d.contact_id = r.contact_id;

-- That readers were reminded of a day: once before it, once after it. Another day is another reminder.
create table proposal_reminder (
    partner_id uuid not null,
    proposal_id uuid not null,
    due_on date not null,
    step text not null check (step in ('BEFORE', 'AFTER')),
    reminded_on date not null,
    primary key (partner_id, proposal_id, due_on, step),
    foreign key (partner_id, proposal_id) references proposal (partner_id, id)
);
create index proposal_due on proposal (answer_due_on)
 where verdict is null and state in ('SENT', 'ANSWERED') and answer_due_on is not null;

-- Whether somebody who answered felt heard: their own word, which no page shows to anybody else.
create table felt_heard (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    proposal_id uuid not null,
    contact_id uuid not null,
    score integer not null check (score between 1 and 5),
    said_on date not null,
    primary key (partner_id, id),
    foreign key (partner_id, proposal_id) references proposal (partner_id, id),
    foreign key (partner_id, contact_id) references contact (partner_id, id)
);
create unique index felt_heard_once on felt_heard (partner_id, proposal_id, contact_id);
create index felt_heard_lately on felt_heard (partner_id, said_on);

-- What each person said last of a partner's proposals, for a mean over people.
create view felt_heard_answer as select partner_id, contact_id, score, said_on, id from felt_heard;
