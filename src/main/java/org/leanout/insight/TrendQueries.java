package org.leanout.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.Selection;
import org.leanout.shared.DayKey;
import org.leanout.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is stored of each partner and month, and the records behind it. */
@Component
class TrendQueries {

    /** Relationships by their level at the end of each month, in the shape of counted records. */
    private static final String LEVELS = """
            (select partner_id, kind, month as day, null::integer as amount, partner_id as id, '' as title,
                    '/history' as page
               from month_tally)
            """;

    private final JdbcClient jdbc;

    TrendQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Months of those that are selected; of all partners, what is kept of them together. */
    private static String counted(Selection selection) {
        return selection.isEmpty()
                ? "month_total t"
                : "month_tally t join " + Selection.PARTNERS + " p on p.id = t.partner_id";
    }

    private record Row(LocalDate month, Counted kind, long number, long amount) {}

    /** What is counted in each month of a period, both ends included; every month is there. */
    SortedMap<YearMonth, Sums> months(Selection selection, YearMonth from, YearMonth to) {
        Map<YearMonth, List<Sums.Row>> found = new TreeMap<>();
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1))
            found.put(month, new ArrayList<>());
        selection
                .bindTo(jdbc.sql("""
                        select t.month, t.kind, sum(t.number) as number, sum(t.amount) as amount
                          from %s
                         where t.month >= :from and t.month <= :to and %s
                         group by t.month, t.kind
                        """.formatted(counted(selection), selection.where())))
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .query(Row.class)
                .list()
                .forEach(row -> found.getOrDefault(YearMonth.from(row.month()), List.of())
                        .add(new Sums.Row(row.kind(), row.number(), row.amount())));
        SortedMap<YearMonth, Sums> months = new TreeMap<>();
        found.forEach((month, rows) -> months.put(month, Sums.of(rows)));
        return months;
    }

    /** How many days it took to act on what was learned in a month: the median; null stands for the whole period. */
    private record Median(@Nullable LocalDate month, BigDecimal days) {}

    /** The median of the days to act on what was learned, by month, and over all of them under null. */
    Map<@Nullable YearMonth, BigDecimal> daysToAct(Selection selection, YearMonth from, YearMonth to) {
        Map<@Nullable YearMonth, BigDecimal> medians = new HashMap<>();
        selection
                .bindTo(jdbc.sql("""
                        select t.month, cast(percentile_cont(0.5) within group (order by d.days) as numeric) as days
                          from month_tally t join %s p on p.id = t.partner_id
                         cross join lateral unnest(t.days) d (days)
                         where t.kind = 'LEARNED_ACTED' and t.month >= :from and t.month <= :to and %s
                         group by grouping sets ((t.month), ())
                        having count(*) > 0
                        """.formatted(Selection.PARTNERS, selection.where())))
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .query(Median.class)
                .list()
                .forEach(row -> medians.put(row.month() == null ? null : YearMonth.from(row.month()), row.days()));
        return medians;
    }

    /** What the records of one kind add up to. */
    Sums.Sum sum(Selection selection, Counted kind, YearMonth from, YearMonth to) {
        return selection
                .bindTo(jdbc.sql("""
                        select coalesce(sum(t.number), 0) as number, coalesce(sum(t.amount), 0) as amount
                          from %s
                         where t.kind = '%s' and t.month >= :from and t.month <= :to and %s
                        """.formatted(counted(selection), kind, selection.where())))
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .query(Sums.Sum.class)
                .single();
    }

    /**
     * The records of one kind, latest first; {@code after} is the key that the slice before ended with. They are read day by
     * day until there are enough: to sort all of a year would take as long as there are records.
     */
    Slice<RecordListPage.Row> records(
            Selection selection, Counted kind, YearMonth from, YearMonth to, LocalDate today, @Nullable String after) {
        DayKey key = DayKey.latestFirst(after);
        String counted = kind.level() < 0 ? "counted_record" : LEVELS;
        List<RecordListPage.Row> rows = selection
                .bindTo(jdbc.sql("""
                        select r.day, r.amount, r.id, r.title, p.name as partner, '/partners/' || p.slug || r.page as path
                          from (select day::date
                                  from generate_series(
                                       cast(least(:to, :day) as date), cast(:from as date), interval '-1 day') day
                                 order by day desc) d
                         cross join lateral (
                               select * from %s
                                where kind = '%s' and day = d.day and (day, id) < (:day, :id)
                               offset 0) r
                          join %s p on p.id = r.partner_id
                         where %s
                         order by d.day desc, r.id desc
                         limit :limit
                        """.formatted(counted, kind, Selection.PARTNERS, selection.where())))
                .param("from", from.atDay(1))
                .param("to", to.atEndOfMonth().isAfter(today) ? today : to.atEndOfMonth())
                .param("day", key.day())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(RecordListPage.Row.class)
                .list();
        return Slice.of(rows, row -> new DayKey(row.day(), row.id()).toString());
    }
}
