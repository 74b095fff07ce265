-- A proposal that was only commented on still waits for its answer, beside an objective too.
create or replace view serving_proposal as
select s.partner_id, s.objective_id, p.id, p.title,
       case when p.state = 'ANSWERED' and p.verdict is null then 'COMMENTED' else p.state end as state,
       p.sent_on, p.shown_on
  from proposal_objective s
  join proposal p on p.partner_id = s.partner_id and p.id = s.proposal_id;
