-- A proposal leads to one demand.
create index demand_came_of_proposal on demand (partner_id, proposal_id) where proposal_id is not null and removed_at is null;
