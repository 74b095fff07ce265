-- The day of the verdict that stands: it counts from then on, whether or not IT has taken it as the last word.
alter table proposal add verdict_on date;

update proposal p
   set verdict_on = (select v.given_on
                       from verdict v
                      where v.partner_id = p.partner_id and v.proposal_id = p.id and not v.opinion
                      order by v.entered_at desc, v.id desc
                      limit 1)
 where verdict is not null;

alter table proposal add check ((verdict is null) = (verdict_on is null));

drop index proposal_decided;
create index proposal_judged on proposal (verdict_on desc, id desc) where verdict_on is not null;

-- What charts count, record by record: the one place that says what counts as what. `day` is the day that it counts on,
-- `amount` its minutes, or the days that it took, and `page` where it is, below the page of its partner. A record may
-- stand here under several kinds. Each kind is a branch of its own, so that whoever reads one reads one table by its index.
create or replace view counted_record as
select partner_id, 'EFFORT_VOLUNTEERED' as kind, happened_on as day, minutes as amount, id, summary as title,
       '/interactions/' || id as page
  from interaction where origin = 'VOLUNTEERED' and removed_at is null
union all
select partner_id, 'EFFORT_JOINT', happened_on, minutes, id, summary, '/interactions/' || id
  from interaction where origin = 'JOINT' and removed_at is null
union all
select partner_id, 'EFFORT_REQUESTED', happened_on, minutes, id, summary, '/interactions/' || id
  from interaction where origin = 'REQUESTED' and removed_at is null
union all
select m.partner_id, 'REWORK', m.happened_on, m.minutes, m.id, w.what, '/workarounds/' || w.id
  from mending m join workaround w on w.partner_id = m.partner_id and w.id = m.workaround_id
 where m.contact_id is null and m.removed_at is null and w.removed_at is null
union all
select m.partner_id, 'MENDED_BY_THEM', m.happened_on, m.minutes, m.id, w.what, '/workarounds/' || w.id
  from mending m join workaround w on w.partner_id = m.partner_id and w.id = m.workaround_id
 where m.contact_id is not null and m.removed_at is null and w.removed_at is null
union all
select partner_id, 'HELP_VOLUNTEERED', offered_on, minutes, id, title, '/offers/' || id
  from offer where origin = 'VOLUNTEERED' and kind <> 'MONITORING_ALERT' and offered_on is not null
union all
select partner_id, 'HELP_JOINT', offered_on, minutes, id, title, '/offers/' || id
  from offer where origin = 'JOINT' and kind <> 'MONITORING_ALERT' and offered_on is not null
union all
select partner_id, 'HELP_REQUESTED', asked_on, null, id, title, '/requests/' || id
  from request
union all
select partner_id, 'HELP_ALERT', offered_on, minutes, id, title, '/offers/' || id
  from offer where kind = 'MONITORING_ALERT' and offered_on is not null
union all
select partner_id, 'OFFER_ACCEPTED', answered_on, minutes, id, title, '/offers/' || id
  from offer where answered_on is not null and state <> 'DECLINED'
union all
select partner_id, 'DECLINED_NO_TRUST', answered_on, minutes, id, title, '/offers/' || id
  from offer where answered_on is not null and decline_reason = 'NO_TRUST'
union all
select partner_id, 'DECLINED_NOT_NOW', answered_on, minutes, id, title, '/offers/' || id
  from offer where answered_on is not null and decline_reason = 'NOT_NOW'
union all
select partner_id, 'DECLINED_NOT_NEEDED', answered_on, minutes, id, title, '/offers/' || id
  from offer where answered_on is not null and decline_reason = 'NOT_NEEDED'
union all
select partner_id, 'DECLINED_NO_BUDGET', answered_on, minutes, id, title, '/offers/' || id
  from offer where answered_on is not null and decline_reason = 'NO_BUDGET'
union all
select partner_id, 'DECLINED_ALREADY_SOLVED', answered_on, minutes, id, title, '/offers/' || id
  from offer where answered_on is not null and decline_reason = 'ALREADY_SOLVED'
union all
select partner_id, 'DECLINED_WRONG_PROBLEM', answered_on, minutes, id, title, '/offers/' || id
  from offer where answered_on is not null and decline_reason = 'WRONG_PROBLEM'
union all
select partner_id, 'PROPOSAL_GO_AHEAD', verdict_on, null, id, title, '/proposals/' || id
  from proposal where verdict_on is not null and verdict = 'GO_AHEAD'
union all
select partner_id, 'PROPOSAL_NOT_NOW', verdict_on, null, id, title, '/proposals/' || id
  from proposal where verdict_on is not null and verdict = 'NOT_NOW'
union all
select partner_id, 'PROPOSAL_NO', verdict_on, null, id, title, '/proposals/' || id
  from proposal where verdict_on is not null and verdict = 'NO'
union all
select partner_id, 'HELPED_BEFORE', delivered_on, coalesce(minutes_taken, minutes), id, title, '/offers/' || id
  from offer where timing = 'BEFORE' and kind <> 'MONITORING_ALERT' and delivered_on is not null
union all
select partner_id, 'HELPED_DURING', delivered_on, coalesce(minutes_taken, minutes), id, title, '/offers/' || id
  from offer where timing = 'DURING' and kind <> 'MONITORING_ALERT' and delivered_on is not null
union all
select partner_id, 'HELPED_AFTER', delivered_on, coalesce(minutes_taken, minutes), id, title, '/offers/' || id
  from offer where timing = 'AFTER' and kind <> 'MONITORING_ALERT' and delivered_on is not null
union all
select partner_id, 'WAITED', delivered_on, minutes, id, title, '/offers/' || id
  from late_help where warning is not null
union all
select partner_id, 'LEARNED', happened_on, null, id, learned, '/learnings/' || id
  from interaction where learned is not null and removed_at is null
union all
select i.partner_id, 'LEARNED_ACTED', i.happened_on, d.now_done_on - i.happened_on, i.id, i.learned, '/learnings/' || i.id
  from interaction i join learning_decision d on d.partner_id = i.partner_id and d.interaction_id = i.id
 where i.learned is not null and i.removed_at is null and d.now_done_on is not null
union all
select partner_id, 'IMPACT_GOOD', happened_on, null, id, what, '/impacts/' || id
  from impact
 where removed_at is null
   and case when their_effect is not null and (answer_word = 'PARTNER' or their_effect = 'BAD')
            then their_effect else effect end = 'GOOD'
union all
select partner_id, 'IMPACT_BAD', happened_on, null, id, what, '/impacts/' || id
  from impact
 where removed_at is null
   and case when their_effect is not null and (answer_word = 'PARTNER' or their_effect = 'BAD')
            then their_effect else effect end = 'BAD';

-- The next start counts anew.
delete from tally;
