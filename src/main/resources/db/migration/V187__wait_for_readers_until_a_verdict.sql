-- Where nobody is named to decide, each reader is asked for the verdict: a comment answers for those alone who read along with
-- whoever decides.
create or replace view proposal_reader_state as
select r.partner_id, r.proposal_id, r.contact_id, r.contact_id = p.decider_id as decides,
       coalesce(d.number = p.versions, false) as opened,
       exists (select from verdict v
                where v.partner_id = p.partner_id and v.proposal_id = p.id and v.of_version = p.versions
                  and v.contact_id = r.contact_id and (not v.opinion or r.contact_id is distinct from p.decider_id))
       or coalesce(r.contact_id <> p.decider_id, false)
       and exists (select from comment c
                    where c.partner_id = p.partner_id and c.proposal_id = p.id and c.entered_at >= p.sent_at
                      and c.contact_id = r.contact_id and c.removed_at is null) as answered
  from proposal_reader r
  join proposal p on p.partner_id = r.partner_id and p.id = r.proposal_id
  left join proposal_reading d on d.partner_id = r.partner_id and d.proposal_id = r.proposal_id
                              and d.contact_id = r.contact_id;
