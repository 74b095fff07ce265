package org.leanout.value;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.leanout.account.People.Choice;
import org.leanout.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the partner's objectives, of which a line of the plan can serve one. */
@Component
class PlanObjectives {

    /** More than a partner wants at one time. */
    private static final int CHOICES = 100;

    private final JdbcClient jdbc;

    PlanObjectives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the partner wants, latest first; of what is retired, only what is named already. */
    List<Choice> choices(UUID partnerId, Collection<UUID> named) {
        return jdbc.sql("""
                        select id, statement as name from partner_objective
                         where partner_id = :partner and (retired_on is null or id = any (:named))
                         order by id <> all (:named), noted_on desc, id desc
                         limit :most
                        """)
                .param("partner", partnerId)
                .param("named", named.toArray(UUID[]::new))
                .param("most", CHOICES)
                .query(Choice.class)
                .list();
    }

    /** Throws {@link NotFound} unless all of them are the partner's: a form names only what it was offered. */
    void mustExist(UUID partnerId, Collection<UUID> named) {
        int found = jdbc.sql("""
                        select count(*) from partner_objective where partner_id = :partner and id = any (:named)
                        """)
                .param("partner", partnerId)
                .param("named", named.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
        if (found != named.size()) throw new NotFound();
    }
}
