-- What other modules may know of proposals to which somebody of the partner said go ahead: what it is about, who said so
-- and when, and whether that stands; they may think again.
create view adopted_proposal as
select p.partner_id, p.id, p.title, p.problem, v.contact_id, v.given_on,
       coalesce(p.verdict = 'GO_AHEAD', false) as stands
  from proposal p
 cross join lateral (
       select v.contact_id, v.given_on from verdict v
        where v.partner_id = p.partner_id and v.proposal_id = p.id and v.kind = 'GO_AHEAD'
        order by v.entered_at desc, v.id desc
        limit 1) v;

-- A demand can come of a proposal as well as of a request, and of nothing on file.
alter table demand
    add column proposal_id uuid,
    add foreign key (partner_id, proposal_id) references proposal (partner_id, id),
    add check (request_id is null or proposal_id is null),
    add check (proposal_id is null or arose <> 'ARRIVED');
create index demand_of_its_proposal on demand (partner_id, proposal_id) where proposal_id is not null;

-- What other modules may know of demand: what became of a proposal.
create view demand_of_proposal as
select partner_id, proposal_id, id, title, state, agreed
  from demand where proposal_id is not null and removed_at is null;
