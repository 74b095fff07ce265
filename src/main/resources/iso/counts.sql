-- How many records each line has, and of how many partners. Records other than interactions come from what is put in its midst.
-- Of interactions there are too many to count: their sums are kept day by day, and a partner has some in the period if the
-- last one until its end is in it.
select line, sum(records)::integer as records, sum(partners)::integer as partners
  from (select line, sum(records) as records, count(*) as partners
          from (select partner_id, line, sum(number) as records
                  from (select partner_id, line, 1 as number
                          from (%s) r
                        union all
                        select partner_id, 'UNDERSTOOD', 0
                          from last_talks(:at)
                         where greatest(planned_on, learned_on) >= :from) each
                 group by partner_id, line) r
         group by line
        union all
        select case kind when 'TWO_WAY' then 'ARRANGED' when 'SERVICE_REVIEW' then 'REVIEWED' else 'UNDERSTOOD' end, number, 0
          from talk_total
         where day between :from and :at
        union all
        select 'ARRANGED', 0, count(*) from last_talks(:at) where two_way_on >= :from
        union all
        select 'REVIEWED', 0, count(*) from last_talks(:at) where reviewed_on >= :from) c
 group by line
