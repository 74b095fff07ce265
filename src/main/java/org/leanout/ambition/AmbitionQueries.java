package org.leanout.ambition;

import java.util.Optional;
import org.leanout.partner.PartnerAccess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a partner's ambition. Both sides see it. */
@Component
class AmbitionQueries {

    private final JdbcClient jdbc;

    AmbitionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AmbitionPage.Details> find(PartnerAccess access) {
        return jdbc.sql("""
                        select a.id, a.version, a.level, a.by_on, a.because, i.name as it_by, a.it_on, t.name as they_by,
                               a.they_word, a.they_on, e.name as they_entered_by, a.they_entered_on
                          from ambition a
                          left join person i on i.id = a.it_by
                          left join person e on e.id = a.they_entered_by
                          left join partner_person t on t.partner_id = a.partner_id and t.id = a.they_by
                         where a.partner_id = :partner
                        """)
                .param("partner", access.partnerId())
                .query(AmbitionPage.Details.class)
                .optional();
    }
}
