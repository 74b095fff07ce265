package org.leanout.maturity;

import java.time.LocalDate;

/**
 * Adds up for each partner what charts show of each month: whatever is a counted record, and the level at its end. It is
 * a part of the statement that renews the tally, since an assessment takes eight at most.
 */
final class MonthTallies {

    /** Charts show two years, of which the last month is not over. */
    private static final int MONTHS = 24;

    /** What is as it was is not written again: most months do not change any more. */
    static final String RENEWED = """
            counted as (
                select date_trunc('month', day)::date as month, kind, count(*) as number,
                       coalesce(sum(amount), 0) as amount,
                       case kind when 'LEARNED_ACTED' then array_agg(amount order by amount) end as days
                  from counted_record
                 where partner_id = :partner and day >= :first and day <= :day
                 group by 1, 2
                union all
                select m.month::date, 'LEVEL_' || s.level, 1, 0, null
                  from generate_series(cast(:first as date), cast(:day as date), interval '1 month') m (month)
                 cross join lateral (
                       select level from shown_level
                        where partner_id = :partner and day <= least(m.month + interval '1 month - 1 day', :day)
                        order by day desc, id desc
                        limit 1) s
            ), gone as (
                delete from month_tally t
                 where partner_id = :partner
                   and not exists (select 1 from counted c where c.month = t.month and c.kind = t.kind)
            ), monthly as (
                insert into month_tally as t (partner_id, month, kind, number, amount, days)
                select :partner, month, kind, number, amount, days from counted
                on conflict (partner_id, month, kind) do update
                   set (number, amount, days) = (excluded.number, excluded.amount, excluded.days)
                 where (t.number, t.amount, t.days) is distinct from (excluded.number, excluded.amount, excluded.days)
            )
            """;

    private MonthTallies() {}

    /** The first day that is added up, up to the one given; the snapshot of that day is stored before. */
    static LocalDate first(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths(MONTHS - 1);
    }
}
