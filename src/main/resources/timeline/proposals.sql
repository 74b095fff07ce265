select e.step, e.kind, e.day, p.id, '/proposals/' || p.id, p.title, e.account_id, null, null, e.detail
  from proposal p
 cross join lateral (values
       (1, 'PROPOSED', p.sent_on, p.entered_by, jsonb_build_object(
           'origin', 'VOLUNTEERED', 'badge', case
           when p.state not in ('SENT', 'ANSWERED') or p.verdict is not null or p.answer_due_on is null
           then 'ProposalState.' || p.state
           when p.answer_due_on < :today then 'proposal.dueSince' else 'proposal.due' end,
           'badgeOn', p.answer_due_on,
           'alert', p.state in ('SENT', 'ANSWERED') and p.verdict is null and p.answer_due_on < :today)),
       (4, 'DECIDED', p.decided_on, null, jsonb_build_object('notes', array['VerdictKind.' || p.verdict])),
       (5, 'WITHDRAWN', p.withdrawn_on, null, '{}'))
       as e (step, kind, day, account_id, detail)
 where p.partner_id = :partner and p.sent_on is not null and e.day is not null
union all
select 2, 'COMMENTED', c.entered_on, min(c.id::text)::uuid, '/proposals/' || p.id, p.title, null,
       c.contact_id, null, jsonb_build_object('badge', 'happened.comments', 'badgeNumber', count(*))
  from comment c join proposal p on p.partner_id = c.partner_id and p.id = c.proposal_id
 where c.partner_id = :partner and c.contact_id is not null and c.removed_at is null
 group by p.id, p.title, c.contact_id, c.entered_on
union all
select 3, case when v.opinion then 'COMMENTED' else 'ANSWERED' end, v.given_on, v.id, '/proposals/' || p.id, p.title, null, v.contact_id,
       case when v.on_behalf then v.entered_by end,
       jsonb_build_object('notes', array['VerdictKind.' || v.kind])
  from verdict v join proposal p on p.partner_id = v.partner_id and p.id = v.proposal_id
 where v.partner_id = :partner
