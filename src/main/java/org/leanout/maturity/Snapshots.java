package org.leanout.maturity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Condition;
import org.leanout.maturity.model.Dimension;
import org.leanout.maturity.model.Level;
import org.leanout.maturity.model.Model;
import org.leanout.maturity.model.Publication;
import org.leanout.maturity.model.Snapshot;
import org.leanout.maturity.model.Trend;
import org.leanout.shared.Ids;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The memory of what was assessed and published on each day. A row is never rewritten. */
@Component
class Snapshots {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    Snapshots(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What was published on a day, and the computed level that it came from. */
    record Known(LocalDate day, int rank, int published, Trend trend, int trendDays, List<String> lapsed) {

        Publication publication() {
            Set<Condition> conditions = EnumSet.noneOf(Condition.class);
            for (String id : lapsed) conditions.add(Condition.valueOf(id.replace('.', '_')));
            return new Publication(day, level(published), trend, trendDays, conditions);
        }
    }

    /** The last snapshot of the days before, and the last of the day itself. */
    record Memory(LocalDate day, Optional<Known> before, Optional<Known> same) {

        /** The first day of which nothing is stored yet, or the day itself; the given one if nothing is stored at all. */
        LocalDate next(LocalDate addedOn) {
            if (same.isPresent() || addedOn.isAfter(day)) return day;
            return before.map(known -> known.day().plusDays(1)).orElse(addedOn);
        }

        private boolean holds(Snapshot it, Publication published) {
            return it.day().equals(day)
                    && same.filter(known ->
                                    known.rank() == rank(it.computed()) && known.published() == rank(published.level()))
                            .isPresent();
        }
    }

    Memory until(LocalDate day, UUID partnerId) {
        List<Known> stored = jdbc.sql("""
                        (select day, rank, published, trend, trend_days, lapsed
                           from snapshot where partner_id = :partner and day < :day order by day desc, id desc limit 1)
                        union all
                        (select day, rank, published, trend, trend_days, lapsed
                           from snapshot where partner_id = :partner and day = :day order by id desc limit 1)
                        """)
                .param("partner", partnerId)
                .param("day", day)
                .query(Known.class)
                .list();
        Map<Boolean, Known> known =
                stored.stream().collect(Collectors.toMap(it -> it.day().equals(day), it -> it));
        return new Memory(day, Optional.ofNullable(known.get(false)), Optional.ofNullable(known.get(true)));
    }

    /**
     * Stores the snapshots of days that follow each other, and answers what is published on the last of them. Of a day
     * that is stored already another one is stored only where its level differs.
     */
    Publication store(UUID partnerId, List<Snapshot> days, Memory memory, Function<LocalDate, Model> models) {
        @Nullable Publication before = memory.before().map(Known::publication).orElse(null);
        List<SqlParameterSource> rows = new ArrayList<>();
        for (Snapshot day : days) {
            Publication published = before == null ? Publication.first(day) : before.then(day, models.apply(day.day()));
            if (!memory.holds(day, published)) rows.add(row(partnerId, day, published));
            before = published;
        }
        insert(rows);
        return before;
    }

    private static SqlParameterSource row(UUID partnerId, Snapshot it, Publication published) {
        return new MapSqlParameterSource()
                .addValue("partner", partnerId)
                .addValue("id", Ids.next())
                .addValue("day", it.day())
                .addValue("version", it.modelVersion())
                .addValue("index", it.index())
                .addValue("scores", scores(it))
                .addValue("unmet", ids(it.unmet()))
                .addValue("rank", rank(it.computed()))
                .addValue("against", it.spokenAgainst() == null ? null : rank(it.spokenAgainst()))
                .addValue("published", rank(published.level()))
                .addValue("trend", published.trend().name())
                .addValue("days", published.days())
                .addValue("lapsed", ids(published.lapsed()));
    }

    private void insert(List<SqlParameterSource> rows) {
        if (rows.isEmpty()) return;
        batches.batchUpdate("""
                insert into snapshot (partner_id, id, day, model_version, index, scores, unmet, rank, spoken_against,
                                      published, trend, trend_days, lapsed)
                values (:partner, :id, :day, :version, :index, :scores, :unmet, :rank, :against, :published, :trend,
                        :days, :lapsed)
                """, rows.toArray(SqlParameterSource[]::new));
    }

    private static Integer[] scores(Snapshot it) {
        Integer[] scores = new Integer[Dimension.values().length];
        it.scores().forEach((dimension, score) -> scores[dimension.ordinal()] = score);
        return scores;
    }

    private static String[] ids(Set<Condition> conditions) {
        return conditions.stream().sorted().map(Condition::id).toArray(String[]::new);
    }

    /** From 1 to 5; 0 for none. */
    static int rank(@Nullable Level level) {
        return level == null ? 0 : level.number();
    }

    static @Nullable Level level(int rank) {
        return rank == 0 ? null : Level.values()[rank - 1];
    }
}
