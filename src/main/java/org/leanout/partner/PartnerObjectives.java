package org.leanout.partner;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.leanout.account.People.Choice;
import org.leanout.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which of the partner's objectives can be named on other records. */
@Component
public class PartnerObjectives {

    /** More than a partner wants at one time. */
    private static final int CHOICES = 100;

    private final JdbcClient jdbc;

    PartnerObjectives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the partner wants, latest first; of what is retired, only what is chosen already. */
    public List<Choice> choices(UUID partnerId, Collection<UUID> chosen) {
        return jdbc.sql("""
                        select id, statement as name from partner_objective
                         where partner_id = :partner and (retired_on is null or id = any (:chosen))
                         order by id <> all (:chosen), noted_on desc, id desc
                         limit :most
                        """)
                .param("partner", partnerId)
                .param("chosen", chosen.toArray(UUID[]::new))
                .param("most", CHOICES)
                .query(Choice.class)
                .list();
    }

    /** Throws {@link NotFound} unless all of them are the partner's: a form names only what it was offered. */
    public void mustExist(UUID partnerId, Collection<UUID> objectives) {
        int found = jdbc.sql("""
                        select count(*) from partner_objective where partner_id = :partner and id = any (:objectives)
                        """)
                .param("partner", partnerId)
                .param("objectives", objectives.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
        if (found != objectives.size()) throw new NotFound();
    }
}
