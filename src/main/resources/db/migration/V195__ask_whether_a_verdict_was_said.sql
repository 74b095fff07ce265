-- Who of the partner is asked whether the verdict that IT entered is what was said: whoever is said to have said it, or else the
-- sponsor, if they can sign in; nobody once they have said it themself.
alter table proposal add column confirm_contact_id uuid;
alter table proposal add foreign key (partner_id, confirm_contact_id) references contact (partner_id, id);
alter table proposal add check (verdict_on_behalf or confirm_contact_id is null);
create index proposal_to_confirm on proposal (partner_id, confirm_contact_id)
 where confirm_contact_id is not null and state <> 'WITHDRAWN';

-- Whatever is not decided yet is asked about; what was decided long ago is left alone.
update proposal p
   set confirm_contact_id = (select c.id from contact c
                               join partner o on o.id = c.partner_id
                              where c.partner_id = p.partner_id and c.id in (p.verdict_contact_id, o.sponsor_id)
                                and c.account_id is not null and c.left_on is null
                              order by c.id = p.verdict_contact_id desc
                              limit 1)
 where verdict_on_behalf and state in ('ANSWERED', 'CHANGING');

create view awaited_verdict as
select p.partner_id, 'verdicts' as kind, p.id, v.id as part, p.versions as version, p.title, v.words as what, v.entered_by,
       v.entered_on as since, null::date as due_on, null::integer as words, v.contact_id as said_by, v.given_on as said_on,
       p.confirm_contact_id as contact_id, null::date as last_on
  from proposal p
 cross join lateral (
       select v.id, v.words, v.entered_by, v.entered_on, v.contact_id, v.given_on from verdict v
        where v.partner_id = p.partner_id and v.proposal_id = p.id and v.of_version = p.versions and not v.opinion
        order by v.entered_at desc, v.id desc
        limit 1) v
 where p.confirm_contact_id is not null and p.state <> 'WITHDRAWN';

-- As it was, and besides whoever is asked whether they gave a verdict.
create or replace view awaited_of as
select w.*, c.id as person_id
  from awaited_word w
  join contact c on c.partner_id = w.partner_id and coalesce(c.id = w.contact_id, true)
 where w.kind <> 'proposals'
    or exists (select from proposal_reader_state r
                where r.partner_id = w.partner_id and r.proposal_id = w.id and r.contact_id = c.id and not r.answered)
    or not exists (select from proposal_reader r where r.partner_id = w.partner_id and r.proposal_id = w.id)
union all
select w.*, w.contact_id
  from awaited_verdict w;

-- Their inboxes say what their first page says.
insert into inbox_entry (account_id, id, of_partner, partner_id, kind, detail, waiting, record_id, thread_id, path, title, caused_by,
                         told_at)
select c.account_id, gen_random_uuid(), true, w.partner_id, 'CONFIRMATION_WANTED', 'VERDICT', true, w.id, w.id,
       '/partners/' || o.slug || '/proposals/' || w.id, w.title, w.entered_by, now()
  from awaited_verdict w
  join partner o on o.id = w.partner_id
  join contact c on c.partner_id = w.partner_id and c.id = w.contact_id;
