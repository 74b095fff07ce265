-- Whom one would ask about a record: who of the partner confirmed an objective last, and who is asked for the verdict on a
-- proposal, or else reads it. Nobody who has left; of what is not listed here one asks the sponsor.
create view person_to_ask as
select o.partner_id, o.id as record_id, c.name
  from objective o
  join lateral (
       select contact_id from confirmation
        where partner_id = o.partner_id and objective_id = o.id
        order by said_on desc, id desc
        limit 1) f on true
  join contact c on c.partner_id = o.partner_id and c.id = f.contact_id and c.left_on is null
 where o.retired_on is null
union all
select p.partner_id, p.id, c.name
  from proposal p
  join lateral (
       select n.name
         from contact n
         left join proposal_reader r on r.partner_id = n.partner_id and r.contact_id = n.id and r.proposal_id = p.id
        where n.partner_id = p.partner_id and n.left_on is null and (n.id = p.decider_id or r.id is not null)
        order by n.id is distinct from p.decider_id, r.id
        limit 1) c on true
 where p.sent_on is not null and p.state in ('SENT', 'CHANGING');
