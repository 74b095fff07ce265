-- Help that came after the impact, and the first warning that was on file before it, if there was one. The day of the
-- impact is that of the latest harm of the 90 days before the offer; where none is on file, that of the offer itself. A
-- warning is, of the same partner and entered before that day: an offer of help before the impact, of the last 180 days,
-- that was declined or not answered by then; a proposal likewise; something learned in that time that nobody had acted on;
-- a workaround that still held. No record says what caused what: it was known, and the partner or IT waited.
create view late_help as
select o.partner_id, o.id, o.title, o.delivered_on, coalesce(o.minutes_taken, o.minutes) as minutes, i.impact_on,
       w.kind as warning, w.day as warned_on, w.title as warning_title, w.page as warning_page
  from offer o
 cross join lateral (
       select coalesce(max(happened_on), o.offered_on) as impact_on
         from impact
        where partner_id = o.partner_id and removed_at is null and harm_on is not null
          and happened_on > o.offered_on - 90 and happened_on <= o.offered_on) i
  left join lateral (
       select *
         from (select 'OFFER' as kind, offered_on as day, id, title, '/offers/' || id as page
                 from offer
                where partner_id = o.partner_id and id <> o.id and timing = 'BEFORE' and entered_on < i.impact_on
                  and offered_on >= i.impact_on - 180 and offered_on < i.impact_on
                  and (state in ('OFFERED', 'DECLINED') or answered_on >= i.impact_on)
               union all
               select 'PROPOSAL', sent_on, id, title, '/proposals/' || id
                 from proposal
                where partner_id = o.partner_id and entered_on < i.impact_on
                  and sent_on >= i.impact_on - 180 and sent_on < i.impact_on
                  and (state in ('SENT', 'ANSWERED', 'CHANGING')
                       or state = 'DECIDED' and (verdict <> 'GO_AHEAD' or decided_on >= i.impact_on))
               union all
               select 'LEARNING', l.happened_on, l.id, l.learned, '/learnings/' || l.id
                 from interaction l
                where l.partner_id = o.partner_id and l.learned is not null and l.removed_at is null
                  and l.entered_on < i.impact_on and l.happened_on >= i.impact_on - 180 and l.happened_on < i.impact_on
                  and not exists (select 1 from learning_decision d
                                   where d.partner_id = l.partner_id and d.interaction_id = l.id
                                     and d.now_done_on < i.impact_on)
               union all
               select 'WORKAROUND', entered_on, id, what, '/workarounds/' || id
                 from workaround
                where partner_id = o.partner_id and removed_at is null and entered_on < i.impact_on
                  and (state <> 'GONE' or settled_on >= i.impact_on)) known
        order by day, id
        limit 1) w on true
 where o.timing = 'AFTER' and o.kind <> 'MONITORING_ALERT' and o.delivered_on is not null;

-- What charts count, record by record: the one place that says what counts as what. `day` is the day that it counts on,
-- `amount` its minutes, or the days that it took, and `page` where it is, below the page of its partner. A record may
-- stand here under several kinds. Each kind is a branch of its own, so that whoever reads one reads one table by its index.
create view counted_record as
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
select partner_id, 'PROPOSAL_GO_AHEAD', decided_on, null, id, title, '/proposals/' || id
  from proposal where decided_on is not null and verdict = 'GO_AHEAD'
union all
select partner_id, 'PROPOSAL_NOT_NOW', decided_on, null, id, title, '/proposals/' || id
  from proposal where decided_on is not null and verdict = 'NOT_NOW'
union all
select partner_id, 'PROPOSAL_NO', decided_on, null, id, title, '/proposals/' || id
  from proposal where decided_on is not null and verdict = 'NO'
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

-- The same, added up for each partner, month and kind over two years: so many, and their amounts. Of what was acted on,
-- the days that each took, for the median; of the kind LEVEL, `number` is the level at the end of the month. Renewed with the
-- tally, and can be made anew at any time: nothing rests on it.
create table month_tally (
    partner_id uuid not null references partner (id),
    month date not null,
    kind text not null,
    number integer not null,
    amount bigint not null,
    days integer[],
    primary key (partner_id, month, kind)
);

-- For the records of one month, whatever the partner.
create index interaction_happened on interaction (happened_on desc, id desc) where removed_at is null;
create index interaction_learned on interaction (partner_id, happened_on) where learned is not null and removed_at is null;
create index mending_happened on mending (happened_on desc, id desc) where removed_at is null;
create index offer_offered on offer (offered_on desc, id desc);
create index offer_answered on offer (answered_on desc, id desc) where answered_on is not null;
create index offer_delivered on offer (delivered_on desc, id desc) where delivered_on is not null;
create index request_asked on request (asked_on desc, id desc);
create index proposal_decided on proposal (decided_on desc, id desc) where decided_on is not null;
create index impact_happened_lately on impact (happened_on desc, id desc) where removed_at is null;

-- The next start counts anew.
delete from tally;
