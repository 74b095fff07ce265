package org.leanout.dashboard;

/**
 * What a timeline can be narrowed to. Each has the SQL of its part: step, kind, day, key, path, title, account_id,
 * contact_id, entered_by, detail. The person who acted is an account of IT or one of the partner's contacts;
 * {@code entered_by} is whoever wrote down what a contact had said; what happens later to a record has a higher step.
 */
public enum Topic {
    INTERACTIONS("""
            (select 1, 'LOGGED', i.happened_on, i.id, '/interactions/' || i.id, i.summary, i.entered_by, null, null,
                    jsonb_build_object(
                        'origin', i.origin, 'minutes', i.minutes, 'shared', i.shared,
                        'notes', array['InteractionKind.' || i.kind, 'Place.' || i.place],
                        'badge', case when i.happened_on > :today then 'happened.planned'
                                      when i.learned is not null and :it then 'interaction.learning' end)
               from interaction i
              where i.partner_id = :partner and i.removed_at is null and (i.shared or :it)
                and (i.happened_on, i.id) <= (:day, :id)
              order by i.happened_on desc, i.id desc
              limit :limit + 1)
            union all
            select 2, 'INVITED', i.invitation_confirmed_on, i.id, '/interactions/' || i.id, i.summary, null,
                   i.invitation_confirmed_by, null, '{}'
              from interaction i
             where i.partner_id = :partner and i.removed_at is null and i.invitation_confirmed_on is not null
            """),
    HELP("""
            select e.step, e.kind, e.day, o.id, '/offers/' || o.id, o.title, e.account_id, e.contact_id, e.entered_by,
                   e.detail
              from offer o
             cross join lateral (values
                   (1, 'OFFERED', o.offered_on, o.entered_by, null, null, jsonb_build_object(
                       'origin', o.origin, 'minutes', o.minutes, 'notes', array['HelpTiming.' || o.timing],
                       'badge', 'OfferState.' || o.state)),
                   (2, case when o.state = 'DECLINED' then 'DECLINED' else 'ACCEPTED' end, o.answered_on, null,
                       o.answered_by, case when o.answer_on_behalf then o.answer_entered_by end, jsonb_build_object(
                       'notes', array['DeclineReason.' || o.decline_reason],
                       'badge', case when o.ask_again_on is not null then 'offer.askAgain' end,
                       'badgeOn', o.ask_again_on)),
                   (3, 'DELIVERED', o.delivered_on, null, null, null, jsonb_build_object('minutes', o.minutes_taken)),
                   (4, 'THANKED', o.thanked_on, null, o.thanked_by, null, jsonb_build_object(
                       'badge', case when o.rating is not null then 'offer.rated' end, 'badgeNumber', o.rating)))
                   as e (step, kind, day, account_id, contact_id, entered_by, detail)
             where o.partner_id = :partner and o.offered_on is not null and e.day is not null
            union all
            select e.step, e.kind, e.day, r.id, '/requests/' || r.id, r.title, null, e.contact_id, e.entered_by, e.detail
              from request r
             cross join lateral (values
                   (1, 'REQUESTED', r.asked_on, r.contact_id, case when not r.entered_by_partner then r.entered_by end,
                       jsonb_build_object('origin', 'REQUESTED', 'badge', case when r.removed_on is not null
                       then 'request.isRemoved' else 'RequestState.' || r.state end)),
                   (2, case when r.state = 'DONE' then 'REQUEST_DONE' else 'REQUEST_REFUSED' end,
                       case when r.state in ('DONE', 'DECLINED') then r.ended_on end, null, null, '{}'))
                   as e (step, kind, day, contact_id, entered_by, detail)
             where r.partner_id = :partner and e.day is not null
            """),
    DEMAND("""
            select e.step, e.kind, e.day, d.id, '/demands/' || d.id, d.title, e.account_id, e.contact_id, e.entered_by,
                   e.detail
              from demand d
             cross join lateral (values
                   (1, 'DEMANDED', d.arose_on, case when d.contact_id is null then d.entered_by end, d.contact_id,
                       case when d.contact_id is not null then d.entered_by end, jsonb_build_object(
                       'origin', case d.arose when 'ARRIVED' then 'REQUESTED' when 'SURFACED' then 'VOLUNTEERED'
                       else 'JOINT' end, 'notes', array['Arose.' || d.arose], 'badge', 'DemandState.' || d.state)),
                   (2, 'DEMAND_AGREED', d.agreed_on, null, d.confirmed_by,
                       case when d.confirmed_word = 'ON_BEHALF' then d.confirmation_entered_by end, jsonb_build_object(
                       'badge', case when d.confirmed_by is null then 'demand.waits' end)),
                   (2, 'DEMAND_DROPPED', d.dropped_on, null, null, null, '{}'))
                   as e (step, kind, day, account_id, contact_id, entered_by, detail)
             where d.partner_id = :partner and d.removed_at is null and e.day is not null
            """),
    PROPOSALS("""
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
            select 3, 'ANSWERED', v.given_on, v.id, '/proposals/' || p.id, p.title, null, v.contact_id,
                   case when v.on_behalf then v.entered_by end,
                   jsonb_build_object('notes', array['VerdictKind.' || v.kind])
              from verdict v join proposal p on p.partner_id = v.partner_id and p.id = v.proposal_id
             where v.partner_id = :partner
            """),
    OBJECTIVES("""
            select e.step, e.kind, e.day, o.id, '/objectives/' || o.id, o.statement, e.account_id, e.contact_id, null,
                   e.detail
              from objective o
             cross join lateral (values
                   (1, 'ASSUMED', case when not exists (
                       select 1 from confirmation c where c.partner_id = o.partner_id and c.objective_id = o.id
                          and c.said_on <= o.noted_on) then o.noted_on end, o.entered_by, null, '{}'::jsonb),
                   (3, 'RETIRED', o.retired_on, null, o.retired_by, '{}'))
                   as e (step, kind, day, account_id, contact_id, detail)
             where o.partner_id = :partner and e.day is not null
            union all
            select 2, 'CONFIRMED', c.said_on, c.id, '/objectives/' || c.objective_id, c.wording, null, c.contact_id,
                   case when c.word = 'ON_BEHALF' then c.entered_by end,
                   jsonb_build_object('notes', array[case when c.replaced is not null then 'happened.corrected' end])
              from confirmation c
             where c.partner_id = :partner
            """),
    PROMISES("""
            select e.step, e.kind, e.day, c.id, '/promises/' || c.id, c.what, e.account_id, e.contact_id, null, e.detail
              from commitment c
             cross join lateral (values
                   (1, 'PROMISED', c.noted_on, case c.owed_by when 'IT' then c.account_id end,
                       case c.owed_by when 'PARTNER' then c.contact_id end, jsonb_build_object(
                       'notes', array['happened.owes.' || c.owed_by],
                       'badge', case when c.state = 'OPEN' then 'promise.due' else 'CommitmentState.' || c.state end,
                       'badgeOn', c.due_on)),
                   (2, 'LATE', case when c.due_on < coalesce(c.settled_on, :today) then c.due_on + 1 end, null, null,
                       jsonb_build_object(
                       'notes', array['happened.owes.' || c.owed_by],
                       'badge', case when c.state = 'OPEN' then 'promise.state.open' end, 'alert', c.state = 'OPEN')),
                   (3, case c.state when 'KEPT' then 'KEPT' else 'DROPPED' end, c.settled_on, null,
                       c.settled_contact_id, jsonb_build_object('badge', case
                       when c.state = 'KEPT' and c.settled_on > c.due_on then 'promise.state.keptLate' end)))
                   as e (step, kind, day, account_id, contact_id, detail)
             where c.partner_id = :partner and c.removed_at is null and e.day is not null
            """),
    IMPROVEMENTS("""
            select e.step, e.kind, e.day, i.id, '/improvements/' || i.id, i.what, e.account_id, e.contact_id,
                   e.entered_by, e.detail
              from improvement i
             cross join lateral (values
                   (1, 'IMPROVEMENT_PLANNED', least(i.entered_on, i.ended_on), i.entered_by, null, null,
                       jsonb_build_object('notes', array['ImprovementKind.' || i.kind], 'badge',
                       case when i.ended_on is null then 'ImprovementState.' || i.state end)),
                   (2, case i.state when 'CLOSED' then 'IMPROVED' else 'IMPROVEMENT_DROPPED' end, i.ended_on,
                       i.closed_by, null, null, jsonb_build_object(
                       'notes', array['Effect.' || i.effect], 'badge', 'ImpactStanding.' || case
                       when i.state = 'DROPPED' then null when i.answer is null then 'RECORDED_ONLY'
                       when i.answer = 'NOT_SO' then 'NOT_SO' when i.answer_word = 'ON_BEHALF' then 'ON_BEHALF'
                       else i.answer end)),
                   (3, case when i.answer = 'NOT_SO' then 'IMPACT_DENIED' when i.answer_word = 'ON_BEHALF'
                       then 'IMPACT_HEARD' else 'IMPACT_CONFIRMED' end, i.answered_on, null, i.answered_by,
                       case when i.answer_word = 'ON_BEHALF' then i.answer_entered_by end,
                       jsonb_build_object('notes', array['Effect.' || i.their_effect])))
                   as e (step, kind, day, account_id, contact_id, entered_by, detail)
             where i.partner_id = :partner and i.removed_at is null and e.day is not null
            union all
            select e.step, e.kind, e.day, i.id, '/impacts/' || i.id, i.what, e.account_id, e.contact_id, e.entered_by,
                   e.detail
              from impact i
             cross join lateral (values
                   (1, case when i.harm_on is not null then 'HARM' else 'IMPACT' end, i.happened_on,
                       case when i.reporter_id is null then i.entered_by end, i.reporter_id,
                       case when i.reporter_word = 'ON_BEHALF' then i.entered_by end, jsonb_build_object(
                       'badge', case when i.harm_on is null then 'Effect.' || i.effect
                       when i.replied_on is null then 'harm.open' else 'harm.replied' end,
                       'badgeOn', i.replied_on, 'alert', i.harm_on is not null and i.replied_on is null)),
                   (2, case when i.answer = 'NOT_SO' then 'IMPACT_DENIED' when i.answer_word = 'ON_BEHALF'
                       then 'IMPACT_HEARD' else 'IMPACT_CONFIRMED' end, i.answered_on, null, i.answered_by,
                       case when i.answer_word = 'ON_BEHALF' then i.answer_entered_by end,
                       jsonb_build_object('notes', array['Effect.' || i.their_effect])))
                   as e (step, kind, day, account_id, contact_id, entered_by, detail)
             where i.partner_id = :partner and i.removed_at is null and e.day is not null
            union all
            select e.step, e.kind, e.day, r.id, '/impacts/' || i.id, i.what, e.account_id, e.contact_id, e.entered_by, '{}'
              from reply r join impact i on i.partner_id = r.partner_id and i.id = r.impact_id
             cross join lateral (values
                   (1, 'REPLIED', r.replied_on, r.entered_by, null, null),
                   (2, case r.answer when 'GOOD' then 'REPLY_ACCEPTED' else 'REPLY_NOT_YET' end, r.answered_on, null,
                       r.answered_by, case when r.answer_word = 'ON_BEHALF' then r.answer_entered_by end))
                   as e (step, kind, day, account_id, contact_id, entered_by)
             where r.partner_id = :partner and e.day is not null
            union all
            select e.step, e.kind, e.day, w.id, '/workarounds/' || w.id, w.what, e.account_id, null, null, e.detail
              from workaround w
             cross join lateral (values
                   (1, 'WORKAROUND', w.entered_on, w.entered_by, '{}'::jsonb),
                   (2, case when w.state = 'GONE' then 'WORKAROUND_GONE' else 'WORKAROUND_DECIDED' end, w.settled_on, null,
                       jsonb_build_object('badge', case when w.state <> 'GONE' then 'WorkaroundState.' || w.state end)))
                   as e (step, kind, day, account_id, detail)
             where w.partner_id = :partner and w.removed_at is null and e.day is not null
            """),
    COMPLAINTS("""
            select 1, 'COMPLAINED', c.raised_on, c.id, '/complaints/' || c.id, c.what,
                   case when c.contact_id is null then c.entered_by end, c.contact_id,
                   case when c.word = 'ON_BEHALF' then c.entered_by end, jsonb_build_object(
                       'notes', array['Severity.' || c.severity],
                       'badge', case when c.closed_on is null then 'happened.complaint.open' end,
                       'alert', c.closed_on is null and :today - c.raised_on > 30)
              from complaint c
             where c.partner_id = :partner and c.removed_at is null
            union all
            select 2, 'COMPLAINT_' || s.kind, s.happened_on, s.id, '/complaints/' || c.id, c.what,
                   case when s.contact_id is null then s.entered_by end, s.contact_id,
                   case when s.word = 'ON_BEHALF' then s.entered_by end, '{}'
              from complaint_step s join complaint c on c.partner_id = s.partner_id and c.id = s.complaint_id
             where s.partner_id = :partner and c.removed_at is null
            """),
    BYPASSES("""
            select e.step, e.kind, e.day, b.id, '/bypasses/' || b.id, b.what, e.account_id, e.contact_id, e.entered_by,
                   e.detail
              from bypass b
             cross join lateral (values
                   (1, 'BYPASSED', b.reported_on, case when b.reporter_id is null then b.entered_by end, b.reporter_id,
                       case when b.reporter_word = 'ON_BEHALF' then b.entered_by end, jsonb_build_object(
                       'notes', array['BypassReason.' || b.reason],
                       'badge', case when b.learned is null then 'bypass.nothingYet' end)),
                   (2, 'LEARNED', b.learned_on, null, null, null, '{}'))
                   as e (step, kind, day, account_id, contact_id, entered_by, detail)
             where b.partner_id = :partner and b.removed_at is null and e.day is not null
            """),
    VALUE("""
            select 1, 'AMBITION', greatest(g.it_on, g.they_on), g.id, '/ambition', g.because,
                   case when g.they_on is null then g.it_by end, g.they_by,
                   case when g.they_word = 'ON_BEHALF' then g.they_entered_by end,
                   jsonb_build_object('notes', array['Level.' || g.level], 'badge', case
                       when g.it_on is null or g.they_on is null then 'ambition.open' end)
              from ambition g
             where g.partner_id = :partner
            union all
            select 1, 'AGREED', a.said_on, a.id, '/value', p.title, case when a.contact_id is null then a.entered_by end,
                   a.contact_id, case when a.word = 'ON_BEHALF' then a.entered_by end,
                   jsonb_build_object('badge', 'plan.edition', 'badgeNumber', a.edition)
              from plan_agreement a join value_plan p on p.partner_id = a.partner_id and p.id = a.plan_id
             where a.partner_id = :partner
            union all
            select 1, 'REVIEWED', r.held_on, r.id, '/value', p.title,
                   case when r.contact_id is null then r.recorded_by end, r.contact_id,
                   case when r.word = 'ON_BEHALF' then r.confirmation_entered_by end, '{}'
              from plan_review r join value_plan p on p.partner_id = r.partner_id and p.id = r.plan_id
             where r.partner_id = :partner
            union all
            select e.step, e.kind, e.day, o.id, '/value/outcomes/' || o.id, o.what, e.account_id, e.contact_id,
                   e.entered_by, e.detail
              from outcome o
             cross join lateral (values
                   (1, 'REALISED', o.realised_on, o.entered_by, null, null,
                       jsonb_build_object('badge', case when o.answer is null then 'outcome.waits' end)),
                   (2, case o.answer when 'CONFIRMED' then 'OUTCOME_CONFIRMED' else 'OUTCOME_DENIED' end, o.answered_on,
                       null, o.answered_by, case when o.answer_word = 'ON_BEHALF' then o.answer_entered_by end, '{}'))
                   as e (step, kind, day, account_id, contact_id, entered_by, detail)
             where o.partner_id = :partner and e.day is not null
            """),
    VIEWS("""
            select e.step, e.kind, e.day, r.id, '/rounds/' || r.id, r.title, e.account_id, null, null, '{}'
              from round r
             cross join lateral (values
                   (1, 'ROUND_OPENED', r.opened_on, r.opened_by),
                   (2, 'ROUND_ENDED', case when r.ended_on <= :today then r.ended_on end, null))
                   as e (step, kind, day, account_id)
             where r.partner_id = :partner and r.removed_at is null and e.day is not null
            union all
            select e.step, e.kind, e.day, w.id, '/rounds/' || w.round_id, w.position, e.account_id, e.contact_id, null, '{}'
              from gap_workshop w
             cross join lateral (values (1, 'WORKSHOP', w.held_on, w.entered_by, null),
                                        (2, 'WORKSHOP_AGREED', w.agreed_on, null, w.agreed_contact_id))
                   as e (step, kind, day, account_id, contact_id)
             where w.partner_id = :partner and e.day is not null
            """),
    DISPUTES("""
            select e.step, e.kind, e.day, d.id, '/disputes/' || d.id, d.reason, e.account_id, e.contact_id, null,
                   jsonb_build_object('notes', array['Filing.' || d.kind])
              from dispute d
             cross join lateral (values
                   (1, 'DISPUTED', d.raised_on, case when d.raised_contact_id is null then d.raised_by end,
                       d.raised_contact_id),
                   (2, 'DISPUTE_ANSWERED', d.replied_on, d.replied_by, null),
                   (3, case d.outcome when 'STANDS' then 'LET_STAND' else 'GIVEN_IN' end, d.settled_on,
                       case when d.settled_contact_id is null then d.settled_by end, d.settled_contact_id))
                   as e (step, kind, day, account_id, contact_id)
             where d.partner_id = :partner and e.day is not null
            """);

    private final String sql;

    Topic(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
