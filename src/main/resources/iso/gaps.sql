-- What lacks at the end of the period, partner by partner; :at is its last day, or today.
select p.id as partner_id, p.slug, p.name, g.line, g.gap, g.day
  from partner p
  join partner_rhythm r on r.partner_id = p.id
  left join lateral (
       select max(i.happened_on) as talked_on
         from interaction i
        where i.partner_id = p.id and i.two_way and i.removed_at is null and i.happened_on <= :at) t on true
  left join lateral (
       select max(i.happened_on) as reviewed_on
         from interaction i
        where i.partner_id = p.id and i.kind = 'SERVICE_REVIEW' and i.removed_at is null and i.happened_on <= :at) v on true
  left join lateral (
       select max(o.ended_on) as measured_on
         from round o
        where o.partner_id = p.id and o.removed_at is null and o.ended_on <= :at
          and exists (select from partner_answer a where a.partner_id = o.partner_id and a.round_id = o.id)) m on true
  left join lateral (
       select min(c.raised_on) as complained_on,
              min(c.raised_on) filter (where coalesce(c.escalated_on > :at, true)) as unescalated_on
         from complaint c
        where c.partner_id = p.id and c.removed_at is null and c.raised_on < :at - 30
          and coalesce(c.closed_on > :at, true)) c on true
 cross join lateral (
       values ('IDENTIFIED', 'NOBODY', null::date, not exists (
                   select from contact n where n.partner_id = p.id and coalesce(n.left_on > :at, true))),
              ('IDENTIFIED', 'NO_SPONSOR', null, p.sponsor_id is null),
              ('RESPONSIBLE', 'NO_OWNER', null, not exists (
                   select from assignment a
                    where a.partner_id = p.id and a.duty = 'OWNER' and a.from_on <= :at
                      and coalesce(a.until_on >= :at, true))),
              ('ARRANGED', 'QUIET', t.talked_on, :at - coalesce(t.talked_on, p.added_on) > r.days),
              ('UNDERSTOOD', 'NOT_ASKED', null, not exists (
                   select from confirmation f where f.partner_id = p.id and f.said_on between :from and :at)
                and not exists (
                   select from interaction i
                    where i.partner_id = p.id and i.removed_at is null and i.happened_on between :from and :at
                      and (i.learned is not null or i.kind = 'PLANNING_SESSION'))),
              ('REVIEWED', 'NOT_REVIEWED', v.reviewed_on,
                   :at - coalesce(v.reviewed_on, p.added_on) > p.review_interval),
              ('MEASURED', 'NOT_MEASURED', m.measured_on, :at - coalesce(m.measured_on, p.added_on) > 180),
              ('ANALYSED', 'NOT_ANALYSED', m.measured_on, m.measured_on >= :from
                and not exists (
                   select from gap_workshop w
                    where w.partner_id = p.id and w.held_on between m.measured_on and :at)
                and not exists (
                   select from improvement i
                    where i.partner_id = p.id and i.removed_at is null and i.state <> 'DROPPED'
                      and coalesce(i.ended_on, i.started_on, i.entered_on) between m.measured_on and :at)),
              ('COMPLAINTS', 'OPEN_LONG', c.complained_on, c.complained_on is not null),
              ('ESCALATED', 'NOT_ESCALATED', c.unescalated_on, c.unescalated_on is not null))
       as g (line, gap, day, lacks)
 where p.added_on <= :at and coalesce(p.archived_on > :at, true) and g.lacks
