package org.leanout.dashboard;

import java.util.List;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Sql;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a partner's own people come for; nothing that is internal to IT is among it. */
@Component
class PartnerHomeQueries {

    /** A part for each kind of thing. */
    private static final String WAITING = Sql.of("home/waiting.sql");

    private static final int SHOWN = 5;

    /** More than one sitting can answer. */
    private static final int MOST_WAITING = 20;

    private final JdbcClient jdbc;
    private final Today today;

    PartnerHomeQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** What waits for a word of the partner's people, or for my own: what is due first, then what has waited longest. */
    List<PartnerHomePage.Waiting> waiting(PartnerAccess access) {
        return jdbc.sql(WAITING)
                .param("partner", access.partnerId())
                .param("me", access.contactId())
                .param("today", today.date())
                .param("shown", MOST_WAITING)
                .query(PartnerHomePage.Waiting.class)
                .list();
    }

    /** What IT promised: what is open first, the most urgent on top, then what became of the latest others. */
    List<PartnerHomePage.Promised> promised(PartnerAccess access) {
        return jdbc.sql("""
                        select id, what, due_on, case when state = 'KEPT' then settled_on end as kept_on,
                               greatest(coalesce(settled_on, :today) - due_on, 0) as days_late
                          from commitment
                         where partner_id = :partner and owed_by = 'IT' and removed_at is null and state <> 'DROPPED'
                         order by in_order, id
                         limit :shown
                        """)
                .param("partner", access.partnerId())
                .param("today", today.date())
                .param("shown", SHOWN)
                .query(PartnerHomePage.Promised.class)
                .list();
    }

    /** The help that was accepted last. */
    List<PartnerHomePage.Received> received(PartnerAccess access) {
        return jdbc.sql("""
                        select id, version, title, coalesce(delivered_on, answered_on) as day, rating,
                               state = 'DELIVERED' as delivered
                          from offer
                         where partner_id = :partner and state in ('ACCEPTED', 'DELIVERED', 'THANKED')
                         order by shown_on desc, id desc
                         limit :shown
                        """)
                .param("partner", access.partnerId())
                .param("shown", SHOWN)
                .query(PartnerHomePage.Received.class)
                .list();
    }
}
