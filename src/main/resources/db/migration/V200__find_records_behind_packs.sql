-- The records of a period behind the numbers of packs, latest first, whatever the partner.
create index commitment_due on commitment (due_on desc, id desc) where removed_at is null;
create index proposal_sent on proposal (sent_on desc, id desc) where sent_on is not null;
create index request_ended on request (ended_on desc, id desc) where state = 'DONE' and removed_on is null;
create index improvement_ended on improvement (ended_on desc, id desc) where state = 'CLOSED' and removed_at is null;
create index bypass_reported on bypass (reported_on desc, id desc) where removed_at is null;
create index outcome_realised on outcome (realised_on desc, id desc);
