package org.leanout.commitment;

import java.util.List;
import java.util.UUID;
import org.leanout.partner.PartnerAccess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the other due days that were proposed for a promise. Both sides see them. */
@Component
class DueDayQueries {

    private final JdbcClient jdbc;

    DueDayQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that is open first, then the latest: forms may be sent in another order than they were opened. */
    List<CommitmentPage.Day> of(PartnerAccess access, UUID promise) {
        return jdbc.sql("""
                        select d.id, d.version, d.due_on, a.name as asked_by, d.asked_contact_id is not null as theirs,
                               d.asked_on, d.answer, coalesce(c.name, e.name) as answered_by,
                               coalesce(d.answered_word, 'PARTNER') as answered_word, d.answered_on,
                               e.name as answer_entered_by, d.answer_entered_on
                          from due_day d
                          join person a on a.id = d.asked_by
                          left join person e on e.id = d.answer_entered_by
                          left join partner_person c on c.partner_id = d.partner_id and c.id = d.answered_contact_id
                         where d.partner_id = :partner and d.commitment_id = :promise
                         order by d.answer is not null, d.id desc
                        """)
                .param("partner", access.partnerId())
                .param("promise", promise)
                .query(CommitmentPage.Day.class)
                .list();
    }
}
