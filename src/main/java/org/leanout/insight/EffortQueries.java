package org.leanout.insight;

import java.time.LocalDate;
import java.util.List;
import org.leanout.partner.Selection;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the hours that there are to offer, and the help that came late. */
@Component
class EffortQueries {

    /** How many are named; the rest is a click away. */
    private static final int NAMED = 10;

    private final JdbcClient jdbc;
    private final Today today;

    EffortQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** The hours of every BRM this month, by name, or of the one that is selected; hours are not split between their partners. */
    List<EffortPage.Hours> hours(Selection selection) {
        return jdbc.sql("""
                        select h.account_id, p.name, h.hours, h.reserved, h.spent, h.remaining
                          from capacity_on(:today) h
                          join person p on p.id = h.account_id
                         where %s
                         order by p.name, p.id
                        """.formatted(selection.brm() == null ? "true" : "h.account_id = :brm"))
                .param("brm", selection.brm())
                .param("today", today.date())
                .query(EffortPage.Hours.class)
                .list();
    }

    /** The latest help since the day that came after the impact although there had been a warning. */
    List<EffortPage.Late> late(Selection selection, LocalDate since) {
        return selection
                .bindTo(jdbc.sql("""
                        select l.id, l.title, p.slug, p.name as partner, l.delivered_on, l.minutes, l.impact_on, l.warning,
                               l.warned_on, l.warning_title, l.warning_page
                          from late_help l join %s p on p.id = l.partner_id
                         where l.warning is not null and l.delivered_on >= :since and l.delivered_on <= :today and %s
                         order by l.delivered_on desc, l.id desc
                         limit :named
                        """.formatted(Selection.PARTNERS, selection.where())))
                .param("since", since)
                .param("today", today.date())
                .param("named", NAMED)
                .query(EffortPage.Late.class)
                .list();
    }
}
