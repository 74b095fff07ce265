package org.leanout.pack;

import java.util.UUID;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service review of Nursing operations that comes up: Maya has planned it, and Ines takes part. */
record PlannedReview(UUID id, JdbcClient jdbc, Today today) {

    static final String SUMMARY = "Review of the autumn";

    /** In so many days. */
    void add(int days, boolean shared) {
        jdbc.sql("""
                        insert into interaction (partner_id, id, version, summary, happened_on, kind, origin, minutes, two_way,
                                                 shared, entered_by, entered_at, entered_on)
                        select p.id, :id, 0, :summary, :day, 'SERVICE_REVIEW', 'JOINT', 60, true, :shared,
                               a.id, now(), :today
                          from partner p, account a
                         where p.slug = 'nursing-operations' and a.email like 'maya@%'
                        """)
                .param("id", id)
                .param("summary", SUMMARY)
                .param("day", today.date().plusDays(days))
                .param("shared", shared)
                .param("today", today.date())
                .update();
        jdbc.sql("""
                        insert into participant (partner_id, id, version, interaction_id, contact_id)
                        select c.partner_id, gen_random_uuid(), 0, :id, c.id
                          from contact c join account a on a.id = c.account_id
                         where a.email like 'ines@%' and c.partner_id = (select id from partner
                                                                          where slug = 'nursing-operations')
                        """).param("id", id).update();
    }

    void move(int days, boolean shared) {
        jdbc.sql("update interaction set happened_on = :day, shared = :shared where id = :id")
                .param("day", today.date().plusDays(days))
                .param("shared", shared)
                .param("id", id)
                .update();
    }

    /** Nobody of the partner takes part so far. */
    void leave() {
        jdbc.sql("delete from participant where interaction_id = ?").param(id).update();
    }

    void remove() {
        leave();
        jdbc.sql("delete from interaction where id = ?").param(id).update();
    }
}
