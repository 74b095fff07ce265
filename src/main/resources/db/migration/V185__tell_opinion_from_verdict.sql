-- Whether it was said by somebody whose word is not the verdict: then it stands beside that, and nothing rests on it.
alter table verdict add column opinion boolean not null default false;
alter table verdict alter column opinion drop default;

-- Who of the partner said what stands as the verdict.
alter table proposal add column verdict_contact_id uuid;
alter table proposal add foreign key (partner_id, verdict_contact_id) references contact (partner_id, id);
alter table proposal add check (verdict is not null or verdict_contact_id is null);
update proposal p
   set verdict_contact_id = (select v.contact_id from verdict v
                              where v.partner_id = p.partner_id and v.proposal_id = p.id and v.of_version = p.versions
                              order by v.entered_at desc, v.id desc
                              limit 1)
 where verdict is not null;

-- Whoever is asked for the verdict has answered with that, and with no opinion that they had before they were asked.
create or replace view proposal_reader_state as
select r.partner_id, r.proposal_id, r.contact_id, r.contact_id = p.decider_id as decides,
       coalesce(d.number = p.versions, false) as opened,
       exists (select from verdict v
                where v.partner_id = p.partner_id and v.proposal_id = p.id and v.of_version = p.versions
                  and v.contact_id = r.contact_id and (not v.opinion or r.contact_id is distinct from p.decider_id))
       or r.contact_id is distinct from p.decider_id
       and exists (select from comment c
                    where c.partner_id = p.partner_id and c.proposal_id = p.id and c.entered_at >= p.sent_at
                      and c.contact_id = r.contact_id and c.removed_at is null) as answered
  from proposal_reader r
  join proposal p on p.partner_id = r.partner_id and p.id = r.proposal_id
  left join proposal_reading d on d.partner_id = r.partner_id and d.proposal_id = r.proposal_id
                              and d.contact_id = r.contact_id;
