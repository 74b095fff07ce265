-- What waits, for each of a partner's people whose word it takes: a proposal waits for those who are asked to read it, until they
-- have said something, and for anybody where nobody is asked.
create view awaited_of as
select w.*, c.id as person_id
  from awaited_word w
  join contact c on c.partner_id = w.partner_id and coalesce(c.id = w.contact_id, true)
 where w.kind <> 'proposals'
    or exists (select from proposal_reader_state r
                where r.partner_id = w.partner_id and r.proposal_id = w.id and r.contact_id = c.id and not r.answered)
    or not exists (select from proposal_reader r where r.partner_id = w.partner_id and r.proposal_id = w.id);
