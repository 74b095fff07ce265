package org.leanout.insight;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.Selection;
import org.leanout.shared.DayKey;
import org.leanout.shared.Slice;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads what partners want against what IT does. */
@Component
class CoverageQueries {

    /** How many of a list are named where there is no more to turn to. */
    private static final int NAMED = 20;

    /** Whether work of IT goes on, or ended under 180 days ago; as where priorities are set against it. */
    private static final String LIVE = "from_on <= :today and coalesce(until_on, :today) > :today - 180";

    /** The objectives with live work. */
    private static final String WORKED =
            "(select distinct partner_id, objective_id from objective_work where " + LIVE + ")";

    /** What partners say today that comes first, as far as they still want it. */
    private static final String RANKED = """
            from current_ranking r
            join ranked_objective i on i.partner_id = r.partner_id and i.ranking_id = r.id and not r.by_it
            join partner_objective o on o.partner_id = i.partner_id and o.id = i.objective_id and o.retired_on is null
            join %s p on p.id = o.partner_id
            """.formatted(Selection.PARTNERS);

    private final JdbcClient jdbc;
    private final Today today;

    CoverageQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** All of it in numbers; IT's work is that of all partners, whatever is selected. */
    CoveragePage.Sum sum(Selection selection) {
        return bind(selection, """
                        select *
                          from (select count(*) as objectives, count(w.objective_id) as worked
                                  from partner_objective o
                                  join %1$s p on p.id = o.partner_id
                                  left join %2$s w on w.partner_id = o.partner_id and w.objective_id = o.id
                                 where o.retired_on is null and %3$s) wanted,
                               (select count(*) as activities, count(*) filter (where tied) as tied,
                                       coalesce(sum(hours), 0) as hours,
                                       coalesce(sum(hours) filter (where tied), 0) as hours_tied
                                  from live_work(:today)) work,
                               (select count(distinct r.partner_id) as partners, count(*) as ranked,
                                       count(w.objective_id) as supported
                                  %4$s
                                  left join %2$s w on w.partner_id = o.partner_id and w.objective_id = o.id
                                 where %3$s) first
                        """.formatted(Selection.PARTNERS, WORKED, selection.where(), RANKED))
                .query(CoveragePage.Sum.class)
                .single();
    }

    /** Objectives that nobody works on, the oldest first; {@code after} is the key that the slice before ended with. */
    Slice<CoveragePage.Objective> alone(Selection selection, @Nullable String after) {
        DayKey key = DayKey.earliestFirst(after);
        var rows = bind(selection, """
                        select o.id, o.statement, p.slug, p.name as partner, o.noted_on, c.said_on as confirmed_on
                          from partner_objective o
                          join %s p on p.id = o.partner_id
                          left join objective_confirmed_on(:today) c on c.partner_id = o.partner_id and c.objective_id = o.id
                         where o.retired_on is null and (o.noted_on, o.id) > (:day, :id) and %s
                           and not exists (select 1 from objective_work w
                                            where w.partner_id = o.partner_id and w.objective_id = o.id and %s)
                         order by o.noted_on, o.id
                         limit :limit
                        """.formatted(Selection.PARTNERS, selection.where(), LIVE))
                .param("day", key.day())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(CoveragePage.Objective.class)
                .list();
        return Slice.of(rows, row -> new DayKey(row.notedOn(), row.id()).toString());
    }

    /** Live work for no objective that anybody wants, what began last first. */
    List<CoveragePage.Activity> loose() {
        return jdbc.sql("""
                        select a.id, a.name, a.from_on, a.until_on, a.hours
                          from live_work(:today) w join activity a on a.id = w.activity_id
                         where not w.tied
                         order by a.from_on desc, a.id desc
                         limit :named
                        """)
                .param("today", today.date())
                .param("named", NAMED)
                .query(CoveragePage.Activity.class)
                .list();
    }

    /** What partners put first and IT does not work on: what comes first of all at first. */
    List<CoveragePage.Missing> missing(Selection selection) {
        return bind(selection, """
                        select p.slug, p.name as partner, o.id, o.statement, i.place
                          %s
                         where %s and not exists (select 1 from objective_work w
                                            where w.partner_id = o.partner_id and w.objective_id = o.id and %s)
                         order by i.place, p.name, o.id
                         limit :named
                        """.formatted(RANKED, selection.where(), LIVE))
                .param("named", NAMED)
                .query(CoveragePage.Missing.class)
                .list();
    }

    /** What one partner wants and the work of IT that is tied to it, as cells of a matrix. */
    List<MatrixPage.Cell> cells(UUID partnerId) {
        return jdbc.sql("""
                        select o.id as objective_id, o.statement, o.noted_on, a.id as activity_id, a.name as activity,
                               coalesce(%s, false) as live, a.hours, t.why
                          from partner_objective o
                          left join tie t on t.partner_id = o.partner_id and t.objective_id = o.id
                          left join activity a on a.id = t.activity_id
                         where o.partner_id = :partner and o.retired_on is null
                         order by o.noted_on desc, o.id, a.from_on desc, a.id
                        """.formatted(LIVE))
                .param("partner", partnerId)
                .param("today", today.date())
                .query(MatrixPage.Cell.class)
                .list();
    }

    private StatementSpec bind(Selection selection, String sql) {
        return selection.bindTo(jdbc.sql(sql)).param("today", today.date());
    }
}
