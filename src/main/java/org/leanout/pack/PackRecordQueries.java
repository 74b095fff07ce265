package org.leanout.pack;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.DayKey;
import org.leanout.shared.Slice;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the records behind the numbers of packs, latest first. */
@Component
class PackRecordQueries {

    /** Partners whose records the portfolio pack counts. */
    private static final String LOOKED_AFTER = "p.added_on <= :at and coalesce(p.archived_on > :at, true)";

    private static final RowMapper<Entry> ENTRY = new SimplePropertyRowMapper<>(Entry.class);

    private final JdbcClient jdbc;
    private final Today today;

    PackRecordQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * Those of all partners that were looked after at the end of the period, or of one; {@code after} is the key that the slice
     * before ended with.
     */
    Slice<PackRecord> list(PackLine line, Period period, @Nullable UUID partnerId, @Nullable String after) {
        DayKey key = DayKey.latestFirst(after);
        LocalDate day = today.date();
        var rows = jdbc.sql("""
                        select r.*, p.slug, p.name as partner, 0 as total, 0 as sum, 0 as zeros
                          from (select u.*, %s as sorted, %s as key
                                  from (%s) u
                                 where u.kind = '%s' and u.state = :state) r
                          join partner p on p.id = r.partner_id
                         where (r.sorted, r.key) < (:day, :key) and %s
                         order by r.sorted desc, r.key desc
                         limit :limit
                        """.formatted(
                                line.day("u"),
                                line.kind().key("u"),
                                Section.together(line.section()),
                                line.kind(),
                                partnerId == null ? LOOKED_AFTER : "r.partner_id = :partner"))
                .param("state", line.state())
                .param("from", period.from())
                .param("to", period.to())
                .param("at", period.at(day))
                .param("today", day)
                .param("partner", partnerId)
                .param("day", key.day())
                .param("key", key.id())
                .param("limit", Slice.FETCH)
                .query((row, number) -> new PackRecord(
                        row.getString("slug"),
                        row.getString("partner"),
                        row.getObject("sorted", LocalDate.class),
                        row.getObject("key", UUID.class),
                        ENTRY.mapRow(row, number)))
                .list();
        return Slice.of(rows, row -> new DayKey(row.sorted(), row.key()).toString());
    }

    /**
     * The interactions, or the mending, of which the hours of a period, or of as many days before it, are the sum. They are
     * read day by day until there are enough: to sort all of them would take as long as there are records.
     */
    Slice<PackEffort.Row> effort(PackEffort effort, Period period, @Nullable String after) {
        DayKey key = DayKey.latestFirst(after);
        LocalDate day = today.date();
        Period days = effort.days(period, day);
        var rows = jdbc.sql("""
                        select r.day, r.amount as minutes, r.id, r.title, p.name as partner,
                               '/partners/' || p.slug || r.page as path
                          from (select day::date
                                  from generate_series(
                                       cast(least(:last, :day) as date), cast(:first as date), interval '-1 day') day
                                 order by day desc) d
                         cross join lateral (
                               select * from counted_record
                                where kind = '%s' and day = d.day and (day, id) < (:day, :id)
                               offset 0) r
                          join partner p on p.id = r.partner_id
                         where %s
                         order by d.day desc, r.id desc
                         limit :limit
                        """.formatted(effort.counted(), LOOKED_AFTER))
                .param("first", days.from())
                .param("last", days.to())
                .param("at", period.at(day))
                .param("day", key.day())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(PackEffort.Row.class)
                .list();
        return Slice.of(rows, row -> new DayKey(row.day(), row.id()).toString());
    }
}
