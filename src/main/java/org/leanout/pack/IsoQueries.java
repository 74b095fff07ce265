package org.leanout.pack;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.DayKey;
import org.leanout.shared.Settings;
import org.leanout.shared.Slice;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is on file for the clause, over all partners that were looked after in a period. */
@Component
class IsoQueries {

    private static final String RECORDS = """
            select r.partner_id, p.slug, p.name, r.line, r.kind, r.id, r.title, r.day
              from (%s) r
              join partner p on p.id = r.partner_id
            """;

    private final JdbcClient jdbc;
    private final Today today;
    private final Settings settings;

    IsoQueries(JdbcClient jdbc, Today today, Settings settings) {
        this.jdbc = jdbc;
        this.today = today;
        this.settings = settings;
    }

    /**
     * Three statements, and a fourth for samples.
     *
     * @param named how many partners that lack something are named of each line
     * @param samples how many records are listed of each line
     */
    IsoPack find(Period period, int named, int samples) {
        return new IsoPack(
                period,
                today.date(),
                partners(period),
                counts(period),
                gaps(period, named),
                samples == 0 ? List.of() : samples(period, samples));
    }

    private int partners(Period period) {
        return jdbc.sql("select count(*) from partner where added_on <= :at and coalesce(archived_on > :at, true)")
                .param("at", period.at(today.date()))
                .query(Integer.class)
                .single();
    }

    private List<IsoPack.Count> counts(Period period) {
        return statement(IsoLine.COUNTS, period).query(IsoPack.Count.class).list();
    }

    private List<IsoPack.Gap> gaps(Period period, int named) {
        return statement(IsoLine.GAPS, period)
                .param("named", named)
                .query(IsoPack.Gap.class)
                .list();
    }

    private List<IsoRecord> samples(Period period, int most) {
        String each = Stream.of(IsoLine.values())
                .map(line -> "(select * from (" + line.sql() + ") o order by o.day desc, o.id desc limit :most)")
                .collect(Collectors.joining(" union all "));
        return statement(RECORDS.formatted(each) + " order by r.day desc, r.id desc", period)
                .param("most", most)
                .query(IsoRecord.class)
                .list();
    }

    /** The records of a line, latest first; {@code after} is the key that the slice before ended with. */
    Slice<IsoRecord> list(IsoLine line, Period period, @Nullable String after) {
        DayKey key = DayKey.latestFirst(after);
        List<IsoRecord> rows = statement(RECORDS.formatted(line.sql()) + """
                         where (r.day, r.id) < (:day, :id)
                         order by r.day desc, r.id desc
                         limit :limit
                        """, period)
                .param("day", key.day())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(IsoRecord.class)
                .list();
        return Slice.of(rows, row -> new DayKey(row.day(), row.id()).toString());
    }

    /** All records of some partners, partner by partner and line by line. */
    List<IsoRecord> all(Period period, Collection<UUID> partners) {
        return statement(RECORDS.formatted(IsoLine.everything()) + """
                         where r.partner_id = any (:partners)
                         order by p.name, r.partner_id, array_position(:lines, r.line), r.day, r.id
                        """, period)
                .param("partners", partners.toArray(UUID[]::new))
                .param("lines", Stream.of(IsoLine.values()).map(IsoLine::name).toArray(String[]::new))
                .query(IsoRecord.class)
                .list();
    }

    /** Every partner, by name. */
    List<UUID> everyPartner() {
        return jdbc.sql("select id from partner order by name, id")
                .query(UUID.class)
                .list();
    }

    /** The instant at which its last day ends. */
    private OffsetDateTime end(Period period) {
        return period.at(today.date())
                .plusDays(1)
                .atStartOfDay(settings.zone())
                .toInstant()
                .atOffset(ZoneOffset.UTC);
    }

    private JdbcClient.StatementSpec statement(String sql, Period period) {
        return jdbc.sql(sql)
                .param("from", period.from())
                .param("to", period.to())
                .param("at", period.at(today.date()))
                .param("end", end(period))
                .param("today", today.date());
    }
}
