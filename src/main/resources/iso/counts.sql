-- How many records each line has, and of how many partners. Records other than interactions come from what is put in its midst.
-- Of interactions there are too many to count: their sums are kept day by day, and a partner has some in the period if the
-- last one until its end is in it.
select line, sum(number)::integer as records, count(partner_id)::integer as partners
  from (select partner_id, line, sum(number) as number
          from (select partner_id, line, 1 as number
                  from (%s) r
                union all
                select null,
                       case kind when 'TWO_WAY' then 'ARRANGED' when 'SERVICE_REVIEW' then 'REVIEWED' else 'UNDERSTOOD' end,
                       number
                  from talk_total
                 where day between :from and :at
                union all
                select t.partner_id, l.line, 0
                  from last_talks(:at) t
                 cross join lateral (
                       values ('ARRANGED', t.two_way_on),
                              ('REVIEWED', t.reviewed_on),
                              ('UNDERSTOOD', greatest(t.planned_on, t.learned_on))) as l (line, day)
                 where l.day >= :from) c
         group by partner_id, line) c
 group by line
