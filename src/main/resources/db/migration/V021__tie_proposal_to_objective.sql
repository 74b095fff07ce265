-- The objectives that a proposal serves.
create table proposal_objective (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    proposal_id uuid not null,
    objective_id uuid not null,
    primary key (partner_id, id),
    foreign key (partner_id, proposal_id) references proposal (partner_id, id),
    foreign key (partner_id, objective_id) references objective (partner_id, id)
);
create unique index proposal_objective_once on proposal_objective (partner_id, proposal_id, objective_id);
create index proposal_objective_of_objective on proposal_objective (partner_id, objective_id);

-- What other modules may know of a partner's objectives.
create view partner_objective as select partner_id, id, statement, noted_on, retired_on from objective;

-- What other modules may know of the proposals that serve an objective; a partner sees those that were sent.
create view serving_proposal as
select s.partner_id, s.objective_id, p.id, p.title, p.state, p.sent_on, p.shown_on
  from proposal_objective s
  join proposal p on p.partner_id = s.partner_id and p.id = s.proposal_id;
