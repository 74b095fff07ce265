-- What is asked of each reader of a proposal: minutes, by when, and whether they decide or read along with whoever does.
-- Nothing of it is internal to IT.
create view asked_reader as
select r.partner_id, r.proposal_id as thread_id, r.contact_id, c.account_id, (p.words + 219) / 220 as minutes,
       p.answer_due_on as due_on, coalesce(r.contact_id = p.decider_id, false) as decides, d.name as decider,
       (select string_agg(o.name, ', ' order by o.name, o.id)
          from proposal_reader x
          join partner_person o on o.partner_id = x.partner_id and o.id = x.contact_id
         where x.partner_id = r.partner_id and x.proposal_id = r.proposal_id
           and x.contact_id <> r.contact_id and x.contact_id is distinct from p.decider_id) as along
  from proposal_reader r
  join proposal p on p.partner_id = r.partner_id and p.id = r.proposal_id and p.sent_on is not null
  join partner_person c on c.partner_id = r.partner_id and c.id = r.contact_id
  left join partner_person d on d.partner_id = p.partner_id and d.id = p.decider_id;
