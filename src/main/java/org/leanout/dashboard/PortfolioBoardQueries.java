package org.leanout.dashboard;

import static org.leanout.dashboard.PortfolioScope.PORTFOLIO;

import java.util.List;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the relationships that stand in one place of the board or the grid, some of each. */
@Component
class PortfolioBoardQueries {

    /** How many are shown in one place. */
    static final int SHOWN = 20;

    private final JdbcClient jdbc;
    private final Today today;

    PortfolioBoardQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    List<PortfolioCard> byLevel(PortfolioFilter filter) {
        return read(filter, "level");
    }

    /** Those of which one or the other is not said share one place. */
    List<PortfolioCard> byWeight(PortfolioFilter filter) {
        return read(
                filter,
                "case when criticality is null or dependence is null then '' else criticality || dependence end");
    }

    private List<PortfolioCard> read(PortfolioFilter filter, String place) {
        PortfolioScope scope = new PortfolioScope(filter, today.date());
        return scope.bindTo(jdbc.sql("""
                        select * from (
                            select slug, name, unit, level as number, index, coalesce(trend = 'SLIPPING', false) as slipping,
                                   coalesce(:today >= quiet_on, false) as quiet, criticality, dependence,
                                   count(*) over (partition by %1$s) as total, count(*) over () as all,
                                   row_number() over (partition by %1$s order by place desc, name, id) as nth
                              from %2$s p
                             where %3$s) each
                         where nth <= :shown
                         order by nth
                        """.formatted(place, PORTFOLIO, scope.where())))
                .param("shown", SHOWN)
                .query(PortfolioCard.class)
                .list();
    }
}
