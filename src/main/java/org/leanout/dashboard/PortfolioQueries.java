package org.leanout.dashboard;

import static org.leanout.dashboard.PortfolioScope.PORTFOLIO;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Slice;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads the portfolio, from what is stored of each partner: its last assessment and its tally. */
@Component
class PortfolioQueries {

    /** How many that want attention, or have moved, are named. */
    private static final int NAMED = 3;

    /** The rows are chosen first, by what it takes to sort them: most joins are then made for these rows only. */
    private static final String ROWS = """
            with chosen as materialized (
                select id as chosen from %5$s p where %2$s and %3$s order by %4$s%6$s
            )
            select id, slug, name, unit, tier, array_to_string(tags, ', ') as tags, owner_name, level as number, index,
                   trend, trend_days, held_until, flags, dormant, records, missing, :today - added_on as days_on_file,
                   coalesce(ratable_on - added_on, 0) as days_to_rate, coalesce(levels, '{}') as levels,
                   case when :today - level_since < 90 then level_since end as level_since, level_before, contacts,
                   contacts_volunteered, contacts_requested, leaning, last_contact_on, :today - quiet_since as quiet_days,
                   :today >= quiet_on as quiet, promises, promises_late, offers, proposals, requests, harms,
                   complaints, complaints_late, %8$s as days_unanswered, %9$s as days_bypassed, %10$s as days_stale, view_people, their_view, view_gap, blind_spots, asked, minutes_volunteered, minutes_joint,
                   minutes_requested, minutes_rework, ambition, ambition_on, ambition_agreed,
                   case when ambition_on < :today then -1
                        else (extract(year from age(ambition_on, :today)) * 12
                              + extract(month from age(ambition_on, :today)))::integer end as ambition_months,
                   as_of, cast(%1$s as text) as key
              from %7$s p
             order by %4$s
            """;

    private static final String CHOSEN = PortfolioScope.of("chosen join partner p on p.id = chosen.chosen");

    private final JdbcClient jdbc;
    private final Today today;

    PortfolioQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** The relationships in their order; {@code after} is the key that the slice before ended with. */
    Slice<PortfolioRow> list(PortfolioFilter filter, @Nullable String after) {
        return Slice.of(rows(filter, after, " limit " + Slice.FETCH), row -> row.id() + row.key());
    }

    /** All of them, in their order. */
    List<PortfolioRow> all(PortfolioFilter filter) {
        return rows(filter, null, "");
    }

    private List<PortfolioRow> rows(PortfolioFilter filter, @Nullable String after, String limit) {
        PortfolioOrder order = filter.order();
        boolean reversed = filter.isReversed();
        var key = PortfolioKey.parse(order, after);
        String rest = key.isPresent() ? order.after(reversed) : "true";
        StatementSpec rows = filtered(
                filter,
                scope -> ROWS.formatted(
                        order.value(reversed),
                        scope.where(),
                        rest,
                        order.by(reversed),
                        PORTFOLIO,
                        limit,
                        CHOSEN,
                        Attention.PROPOSAL.daysOnceBeyond(),
                        Attention.BYPASS.daysOnceBeyond(),
                        Attention.OBJECTIVE.daysOnceBeyond()));
        key.ifPresent(place -> rows.param("value", place.value()).param("id", place.id()));
        return rows.query(PortfolioRow.class).list();
    }

    PortfolioSummary summary(PortfolioFilter filter) {
        return filtered(filter, scope -> """
                        select count(*) filter (where shown) as partners,
                               (select count(*) from partner where archived_on is null) as all,
                               count(distinct owner_id) filter (where shown) as brms, array[%s] as wanting,
                               array[%s] as now, array[%s] as before,
                               coalesce(sum(minutes_volunteered) filter (where shown), 0) as minutes_volunteered,
                               coalesce(sum(minutes_joint) filter (where shown), 0) as minutes_joint,
                               coalesce(sum(minutes_requested) filter (where shown), 0) as minutes_requested,
                               coalesce(sum(minutes_rework) filter (where shown), 0) as minutes_rework,
                               coalesce(sum(offers_answered) filter (where shown), 0) as offers_answered,
                               coalesce(sum(offers_declined) filter (where shown), 0) as offers_declined,
                               (select sum(hours) from live_work(:today)) as hours_planned,
                               (select sum(hours) from live_work(:today) where tied) as hours_tied,
                               (select sum(greatest(remaining, 0)) from capacity_on(:today) where %s) as hours_to_offer,
                               min(as_of) filter (where shown) as as_of
                          from (select owner_id, level, levels[10] as level_before, minutes_volunteered, minutes_joint,
                                       minutes_requested, minutes_rework, offers_answered, offers_declined, as_of, %s,
                                       %s as shown
                                  from %s p where %s) p
                        """.formatted(
                                wanting("count(*) filter (where shown and %2$s)"),
                                counts("level"),
                                counts("level_before"),
                                filter.brm() == null ? "true" : "account_id = :brm",
                                wanting("%1$s as %2$s"),
                                scope.level(),
                                PORTFOLIO,
                                scope.whateverLevel()))
                .query(PortfolioSummary.class)
                .single();
    }

    /** The same of each reason for attention, in SQL: whether a relationship is past its day, and the name for that. */
    private static String wanting(String what) {
        return Attention.reasons()
                .map(why -> what.formatted(why.isPast(), "past_" + why.name()))
                .collect(Collectors.joining(", "));
    }

    private static String counts(String level) {
        return IntStream.rangeClosed(0, 5)
                .mapToObj(rank -> "count(*) filter (where %s = %d)".formatted(level, rank))
                .collect(Collectors.joining(", "));
    }

    /**
     * Who wants attention, furthest past its day first, each by the most urgent one of the reasons that are filtered by, or else
     * of all; and how many there are.
     */
    List<PortfolioPage.Urgent> urgent(PortfolioFilter filter) {
        Reasons why = new Reasons(filter.attention());
        String beyond = why.beyond();
        return filtered(filter, scope ->
                        """
                        select u.id, u.slug, u.name, u.owner_name, r.kind, r.since, :today - r.since as days,
                               u.last_contact_on is not null as contacted, u.rhythm, u.level as number,
                               u.slipping_since, i.id as item_id, i.title, u.total
                          from (select p.*, %s as beyond, count(*) over () as total
                                  from %s p
                                 where %s >= 0 and %s
                                 order by beyond desc, %s, id
                                 limit :named) u
                         cross join lateral (
                               select kind, since from %s
                                where reason.beyond = u.beyond
                                order by kind limit 1) r
                          left join lateral (
                               select id, title from open_item
                                where partner_id = u.id and kind = r.kind and day = r.since
                                order by id limit 1) i on true
                         order by u.beyond desc, u.%s, u.id
                        """.formatted(beyond, PORTFOLIO, beyond, scope.where(), why.since(), why.rows(), why.since()))
                .param("named", NAMED)
                .query(PortfolioPage.Urgent.class)
                .list();
    }

    /** Whose level is another one than 90 days ago, the latest move first. */
    List<PortfolioPage.Moved> moved(PortfolioFilter filter) {
        return filtered(filter, scope -> """
                        select slug, name, case when level = 0 then case when levels[10] is null then 'NEW' else 'UNRATED' end
                                                when levels[10] > level then 'FELL' when levels[10] > 0 then 'ROSE'
                                                else 'RATED' end as how,
                               count(*) over () as all
                          from %s p
                         where levels[10] is distinct from level and %s
                         order by level_since desc nulls last, id
                         limit :named
                        """.formatted(PORTFOLIO, scope.whateverLevel()))
                .param("named", NAMED)
                .query(PortfolioPage.Moved.class)
                .list();
    }

    private StatementSpec filtered(PortfolioFilter filter, Function<PortfolioScope, String> sql) {
        PortfolioScope scope = new PortfolioScope(filter, today.date());
        return scope.bindTo(jdbc.sql(sql.apply(scope)));
    }
}
