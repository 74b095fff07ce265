package org.leanout.pack;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.NameKey;
import org.leanout.shared.Slice;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the portfolio pack tells, in three statements. */
@Component
class PortfolioPackQueries {

    /** Every partner that was looked after at the end of the period: where it stands and stood, and what is open. */
    private static final String STANDING = """
            with standing as (
                select p.id, p.slug, p.name, p.unit, case when p.added_on < :from then coalesce(b.level, 0) end as before,
                       coalesce(n.level, 0) as level, coalesce(n.index, 0) as index, coalesce(o.overdue, 0) as overdue,
                       coalesce(o.harms, 0) as harms, coalesce(o.complaints, 0) as complaints,
                       coalesce(o.waiting, 0) as waiting
                  from partner p
                  %s
                  %s
                  left join (
                       select partner_id,
                              count(*) filter (where section = 'OWED' and state = 'IT' and day < :at) as overdue,
                              count(*) filter (where section = 'DECIDE' and kind = 'IMPACT' and state = 'IT') as harms,
                              count(*) filter (where section = 'DECIDE' and kind = 'COMPLAINT') as complaints,
                              count(*) filter (where section = 'DECIDE' and state = 'PARTNER') as waiting
                         from (%s) open
                        group by partner_id) o on o.partner_id = p.id
                 where p.added_on <= :at and coalesce(p.archived_on > :at, true)
            )
            """;

    /** How many partners stand alike, in rows without a name; and of those that rose, fell and have trouble the first ones. */
    private static final String BRIEF = """
            select null::uuid as id, null as slug, null as name, null as unit, before, level, 0 as index, 0 as overdue,
                   0 as harms, 0 as complaints, 0 as waiting, overdue + harms + complaints > 0 as troubled, count(*) as number
              from standing
             group by before, level, overdue + harms + complaints > 0
            union all
            select named.*, false, 1
              from ((select * from standing where level > before order by name, id limit :named)
                    union
                    (select * from standing where level < before order by name, id limit :named)
                    union
                    (select * from standing where overdue + harms + complaints > 0 order by name, id limit :named)) named
             order by name, id
            """;

    private final JdbcClient jdbc;
    private final Today today;

    PortfolioPackQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** With every partner, as it is put on paper. */
    PortfolioPack find(Period period) {
        List<PortfolioPack.Partner> partners = standing("select * from standing order by name, id", period)
                .query(PortfolioPack.Partner.class)
                .list();
        List<PortfolioPack.Standing> standings =
                partners.stream().map(PortfolioPack.Partner::standing).toList();
        return new PortfolioPack(period, today.date(), standings, partners, counts(period), effort(period));
    }

    /** Partners that the pack counts together, by name; {@code after} is the key that the slice before ended with. */
    Slice<PortfolioPack.Partner> list(PackPartners some, Period period, @Nullable String after) {
        NameKey key = NameKey.parse(after);
        List<PortfolioPack.Partner> rows = standing("""
                        select * from standing
                         where %s and (name, id) > (:name, :id)
                         order by name, id
                         limit :limit
                        """.formatted(some.such()), period)
                .param("level", some.level())
                .param("name", key.name())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(PortfolioPack.Partner.class)
                .list();
        return Slice.of(rows, row -> new NameKey(row.name(), row.id()).toString());
    }

    private record Row(
            @Nullable UUID id,
            @Nullable String slug,
            @Nullable String name,
            @Nullable String unit,
            @Nullable Integer before,
            int level,
            int index,
            int overdue,
            int harms,
            int complaints,
            int waiting,
            boolean troubled,
            long number) {

        PortfolioPack.Partner partner() {
            return new PortfolioPack.Partner(
                    requireNonNull(id),
                    requireNonNull(slug),
                    requireNonNull(name),
                    unit,
                    before,
                    level,
                    index,
                    overdue,
                    harms,
                    complaints,
                    waiting);
        }
    }

    /** As a page shows it, which names a few partners and counts all. */
    PortfolioPack brief(Period period) {
        List<Row> rows = standing(BRIEF, period)
                .param("named", PortfolioPack.NAMED)
                .query(Row.class)
                .list();
        return new PortfolioPack(
                period,
                today.date(),
                rows.stream()
                        .filter(row -> row.slug() == null)
                        .map(row -> new PortfolioPack.Standing(row.before(), row.level(), row.troubled(), row.number()))
                        .toList(),
                rows.stream()
                        .filter(row -> row.slug() != null)
                        .map(Row::partner)
                        .toList(),
                counts(period),
                effort(period));
    }

    /**
     * Of interactions there are too many to add up, so what is kept of all is read, and those of partners that were not looked
     * after are taken off.
     */
    private List<PortfolioPack.Effort> effort(Period period) {
        return statement("""
                        select o.kind, coalesce(sum(e.minutes) filter (where e.day >= :from), 0) as minutes,
                               coalesce(sum(e.minutes) filter (where e.day < :from), 0) as before
                          from unnest(array['VOLUNTEERED', 'JOINT', 'REQUESTED', 'REWORK']) with ordinality o (kind, place)
                          left join (
                               select origin as kind, day, minutes from effort_total
                               union all
                               select i.origin, i.day, -i.minutes
                                 from partner p
                                cross join lateral (
                                      select origin, happened_on as day, sum(minutes) as minutes
                                        from interaction
                                       where partner_id = p.id and removed_at is null
                                         and happened_on between cast(:from as date) - cast(:days as integer) and :at
                                       group by origin, happened_on) i
                                where not (p.added_on <= :at and coalesce(p.archived_on > :at, true))
                               union all
                               select 'REWORK', m.happened_on, m.minutes
                                 from mending m
                                 join workaround w on w.partner_id = m.partner_id and w.id = m.workaround_id
                                 join partner p on p.id = m.partner_id
                                where m.contact_id is null and m.removed_at is null and w.removed_at is null
                                  and p.added_on <= :at and coalesce(p.archived_on > :at, true)) e
                            on e.kind = o.kind and e.day between cast(:from as date) - cast(:days as integer) and :at
                         group by o.kind, o.place
                         order by o.place
                        """, period)
                .param("days", period.until(today.date()).days())
                .query(PortfolioPack.Effort.class)
                .list();
    }

    private List<PortfolioPack.Count> counts(Period period) {
        return statement("""
                        select u.section, u.kind, u.state, sum(u.total) as total, count(*) as partners, sum(u.sum) as sum
                          from (select section, kind, state, partner_id, count(*) as total, coalesce(sum(number), 0) as sum
                                  from (%s) each
                                 group by section, kind, state, partner_id) u
                          join partner p on p.id = u.partner_id
                         where p.added_on <= :at and coalesce(p.archived_on > :at, true)
                         group by u.section, u.kind, u.state
                         order by array_position(:sections, u.section), array_position(:kinds, u.kind), u.state
                        """.formatted(Section.everything()), period)
                .param(
                        "sections",
                        Stream.of(Section.values()).map(Section::name).toArray(String[]::new))
                .param("kinds", Stream.of(PackKind.values()).map(PackKind::name).toArray(String[]::new))
                .query(PortfolioPack.Count.class)
                .list();
    }

    private JdbcClient.StatementSpec standing(String sql, Period period) {
        String end = period.to().isBefore(today.date()) ? Standings.AT_THE_END : Standings.ALL_NOW;
        String standing = STANDING.formatted(
                Standings.ALL_BEFORE.formatted("p.id"),
                end.formatted("p.id"),
                Section.together(Section.OWED, Section.DECIDE));
        return statement(standing + sql, period);
    }

    private JdbcClient.StatementSpec statement(String sql, Period period) {
        LocalDate day = today.date();
        return jdbc.sql(sql)
                .param("from", period.from())
                .param("to", period.to())
                .param("at", period.at(day))
                .param("today", day);
    }
}
