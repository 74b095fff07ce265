package org.leanout.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the portfolio pack tells, in two statements. */
@Component
class PortfolioPackQueries {

    private final JdbcClient jdbc;
    private final Today today;

    PortfolioPackQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    PortfolioPack find(Period period) {
        return new PortfolioPack(period, today.date(), partners(period), counts(period));
    }

    private List<PortfolioPack.Partner> partners(Period period) {
        return statement(
                        """
                        select p.slug, p.name, p.unit, case when p.added_on < :from then coalesce(b.level, 0) end as before, coalesce(n.level, 0) as level,
                               coalesce(n.index, 0) as index, coalesce(o.overdue, 0) as overdue,
                               coalesce(o.harms, 0) as harms, coalesce(o.complaints, 0) as complaints,
                               coalesce(o.waiting, 0) as waiting
                          from partner p
                          %s
                          %s
                          left join (
                               select partner_id,
                                      count(*) filter (where section = 'OWED' and state = 'IT' and day < :today) as overdue,
                                      count(*) filter (where section = 'DECIDE' and kind = 'IMPACT' and state = 'IT') as harms,
                                      count(*) filter (where section = 'DECIDE' and kind = 'COMPLAINT') as complaints,
                                      count(*) filter (where section = 'DECIDE' and state = 'PARTNER') as waiting
                                 from (%s) open
                                group by partner_id) o on o.partner_id = p.id
                         where p.added_on <= :at and coalesce(p.archived_on > :at, true)
                         order by p.name, p.id
                        """.formatted(
                                        Standings.BEFORE.formatted("p.id"),
                                        Standings.AT_THE_END.formatted("p.id"),
                                        Section.together(Section.OWED, Section.DECIDE)),
                        period)
                .query(PortfolioPack.Partner.class)
                .list();
    }

    private List<PortfolioPack.Count> counts(Period period) {
        return statement("""
                        select u.section, u.kind, u.state, count(*) as total, count(distinct u.partner_id) as partners,
                               coalesce(sum(u.number), 0) as sum
                          from (%s) u
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

    private JdbcClient.StatementSpec statement(String sql, Period period) {
        LocalDate day = today.date();
        return jdbc.sql(sql)
                .param("from", period.from())
                .param("to", period.to())
                .param("at", period.at(day))
                .param("today", day);
    }
}
