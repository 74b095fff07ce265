-- What lacks at the end of the period; :at is its last day, or today. Of each line the first :named partners that lack something,
-- by name, and how many there are. By what is judged (sponsor, rhythm, interval of reviews) is what it was then: as the first
-- change after :end, the instant at which that day ends, says.
with changed as (
    select distinct on (partner_id, kind, field) partner_id, kind, field, old_value
      from change
     where kind in ('Partner', 'EngagementPlan', 'TierRhythm') and changed_at >= :end and part is null
       and (field in ('sponsorId', 'tier', 'reviewInterval', 'rhythm', 'high', 'medium', 'low')
            or kind = 'EngagementPlan' and action = 'CREATED')
     order by partner_id, kind, field, changed_at, id
), before as (
    select partner_id, bool_or(field = 'sponsorId') as named, bool_or(kind = 'EngagementPlan') as agreed,
           cast(max(old_value) filter (where field = 'sponsorId') as uuid) as sponsor_id,
           max(old_value) filter (where field = 'tier') as tier,
           cast(max(old_value) filter (where field = 'reviewInterval') as integer) as review_interval,
           case when not bool_or(kind = 'EngagementPlan' and field is null)
                then cast(max(old_value) filter (where field = 'rhythm') as integer) end as rhythm
      from changed
     where kind <> 'TierRhythm'
     group by partner_id
), usual as (
    select coalesce((select cast(old_value as integer) from changed where kind = 'TierRhythm' and field = 'high'), high) as high,
           coalesce((select cast(old_value as integer) from changed where kind = 'TierRhythm' and field = 'medium'), medium)
               as medium,
           coalesce((select cast(old_value as integer) from changed where kind = 'TierRhythm' and field = 'low'), low) as low
      from tier_rhythm
), talk as materialized ( -- read once: PostgreSQL takes partners for few, and would look it up one by one
    select * from last_talks(:at)
), standing as materialized ( -- judged once: what is judged is asked for below several times
    select o.nth, p.slug, p.name, t.two_way_on, t.reviewed_on, m.measured_on, c.complained_on, c.unescalated_on,
           p.id not in (select partner_id from contact where coalesce(left_on > :at, true)) as nobody,
           s.id is null as no_sponsor,
           p.id not in (select partner_id from assignment
                         where duty = 'OWNER' and from_on <= :at and coalesce(until_on >= :at, true)) as no_owner,
           :at - coalesce(t.two_way_on, p.added_on) > coalesce(case when b.agreed then b.rhythm else e.rhythm end,
                        case coalesce(b.tier, p.tier) when 'HIGH' then u.high when 'MEDIUM' then u.medium else u.low end) as quiet,
           coalesce(greatest(f.said_on, t.learned_on, t.planned_on) < :from, true) as not_asked,
           :at - coalesce(t.reviewed_on, p.added_on) > coalesce(b.review_interval, p.review_interval) as not_reviewed,
           :at - coalesce(m.measured_on, p.added_on) > 180 as not_measured,
           m.measured_on >= :from and coalesce(d.analysed_on < m.measured_on, true) as not_analysed
      from (select id, row_number() over (order by name, id) as nth from partner) o
      join partner p on p.id = o.id
     cross join usual u
      left join before b on b.partner_id = p.id
      left join engagement_plan e on e.partner_id = p.id
      left join contact s
        on s.partner_id = p.id and s.id = case when b.named then b.sponsor_id else p.sponsor_id end
       and coalesce(s.left_on > :at, true)
      left join talk t on t.partner_id = p.id
      left join (select partner_id, max(said_on) as said_on
                   from confirmation
                  where said_on <= :at
                  group by partner_id) f on f.partner_id = p.id
      left join (select o.partner_id, max(o.ended_on) as measured_on
                   from round o
                  where o.removed_at is null and o.ended_on <= :at
                    and exists (select from partner_answer a where a.partner_id = o.partner_id and a.round_id = o.id)
                  group by o.partner_id) m on m.partner_id = p.id
      left join (select partner_id, max(day) as analysed_on
                   from (select partner_id, held_on as day from gap_workshop
                         union all
                         select partner_id, unnest(array[entered_on, started_on, ended_on])
                           from improvement
                          where removed_at is null and not (state = 'DROPPED' and ended_on <= :at)) i
                  where day <= :at
                  group by partner_id) d on d.partner_id = p.id
      left join (select partner_id, min(raised_on) as complained_on,
                        min(raised_on) filter (where coalesce(escalated_on > :at, true)) as unescalated_on
                   from complaint
                  where removed_at is null and raised_on < :at - 30 and coalesce(closed_on > :at, true)
                  group by partner_id) c on c.partner_id = p.id
     where p.added_on <= :at and coalesce(p.archived_on > :at, true)
), placed as (
    select s.*,
           case when nobody or no_sponsor then count(*) filter (where nobody or no_sponsor) over upto end as identified,
           case when no_owner then count(*) filter (where no_owner) over upto end as responsible,
           case when quiet then count(*) filter (where quiet) over upto end as arranged,
           case when not_asked then count(*) filter (where not_asked) over upto end as understood,
           case when not_reviewed then count(*) filter (where not_reviewed) over upto end as reviewed,
           case when not_measured then count(*) filter (where not_measured) over upto end as measured,
           case when not_analysed then count(*) filter (where not_analysed) over upto end as analysed,
           case when complained_on is not null then count(complained_on) over upto end as complaints,
           case when unescalated_on is not null then count(unescalated_on) over upto end as escalated
      from standing s
    window upto as (order by nth rows unbounded preceding)
), total as (
    select max(identified) as identified, max(responsible) as responsible, max(arranged) as arranged,
           max(understood) as understood, max(reviewed) as reviewed, max(measured) as measured, max(analysed) as analysed,
           max(complaints) as complaints, max(escalated) as escalated
      from placed
)
select p.slug, p.name, g.line, g.gap, g.day, g.total
  from placed p, total t
 cross join lateral (
       values ('IDENTIFIED', 'NOBODY', null::date, case when nobody then p.identified end, t.identified),
              ('IDENTIFIED', 'NO_SPONSOR', null, case when no_sponsor then p.identified end, t.identified),
              ('RESPONSIBLE', 'NO_OWNER', null, p.responsible, t.responsible),
              ('ARRANGED', 'QUIET', p.two_way_on, p.arranged, t.arranged),
              ('UNDERSTOOD', 'NOT_ASKED', null, p.understood, t.understood),
              ('REVIEWED', 'NOT_REVIEWED', p.reviewed_on, p.reviewed, t.reviewed),
              ('MEASURED', 'NOT_MEASURED', p.measured_on, p.measured, t.measured),
              ('ANALYSED', 'NOT_ANALYSED', p.measured_on, p.analysed, t.analysed),
              ('COMPLAINTS', 'OPEN_LONG', p.complained_on, p.complaints, t.complaints),
              ('ESCALATED', 'NOT_ESCALATED', p.unescalated_on, p.escalated, t.escalated))
       as g (line, gap, day, place, total)
 where least(p.identified, p.responsible, p.arranged, p.understood, p.reviewed, p.measured, p.analysed, p.complaints,
             p.escalated) <= :named
   and g.place <= :named
 order by p.nth, g.gap
