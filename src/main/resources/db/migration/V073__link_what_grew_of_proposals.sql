-- What a proposal can have grown into: records of the partner, with the page of each below the partner, and whether the
-- partner's people see it.
create view partner_growth as
select partner_id, 'DEMAND' as kind, id, '/demands/' || id as path, title, arose_on as day, true as shared
  from demand where removed_at is null
union all
select partner_id, 'PROMISE', id, '/promises/' || id, what, noted_on, true from commitment where removed_at is null
union all
select partner_id, 'PLANNING_SESSION', id, '/interactions/' || id, summary, happened_on, shared
  from interaction where kind = 'PLANNING_SESSION' and removed_at is null
union all
select partner_id, 'IMPROVEMENT', id, '/improvements/' || id, what, entered_on, true
  from improvement where removed_at is null
union all
select partner_id, 'OUTCOME', id, '/value/outcomes/' || id, what, realised_on, true from outcome
union all
select partner_id, 'OBJECTIVE', id, '/objectives/' || id, statement, noted_on, true from objective;

-- That a proposal led to one of these: noted by IT, where the record itself does not say so.
create table proposal_seed (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    proposal_id uuid not null,
    record_id uuid not null,
    noted_by uuid not null references account (id),
    noted_on date not null,
    primary key (partner_id, id),
    foreign key (partner_id, proposal_id) references proposal (partner_id, id)
);
create unique index proposal_seed_once on proposal_seed (partner_id, proposal_id, record_id);

create index commitment_of_origin on commitment (partner_id, origin_id) where origin_id is not null;

-- Everything that grew of a proposal; what names the proposal as its origin needs no note.
create view proposal_growth as
select s.partner_id, s.proposal_id, s.record_id, s.id as seed_id from proposal_seed s
union all
select d.partner_id, d.proposal_id, d.id, null from demand_of_proposal d
 where not exists (select from proposal_seed s
                    where s.partner_id = d.partner_id and s.proposal_id = d.proposal_id and s.record_id = d.id)
union all
select c.partner_id, c.origin_id, c.id, null from commitment c
 where c.origin_id is not null and c.removed_at is null
   and not exists (select from proposal_seed s
                    where s.partner_id = c.partner_id and s.proposal_id = c.origin_id and s.record_id = c.id);
