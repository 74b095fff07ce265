package org.leanout.maturity;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One partner more, of whom nothing is on file yet, and what is counted of it. */
@OnTheCast
abstract class OnATally {

    @Autowired
    Tallies tallies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    UUID partner;

    UUID person;

    @BeforeEach
    void a_partner_of_whom_nothing_is_on_file() {
        partner = UUID.randomUUID();
        person = UUID.randomUUID();
        jdbc.sql("""
                        insert into partner (id, version, slug, name, tier, tags, review_interval, added_on)
                        values (:id, 0, 'laundry', 'Laundry', 'LOW', '{}', 90, date '2020-01-01')
                        """).param("id", partner).update();
        jdbc.sql("insert into contact (partner_id, id, version, name) values (:partner, :id, 0, 'Somebody')")
                .param("partner", partner)
                .param("id", person)
                .update();
    }

    Map<String, Object> tally() {
        tallies.renew(partner, today.date());
        return jdbc.sql("select * from tally where partner_id = :partner")
                .param("partner", partner)
                .query()
                .singleRow();
    }

    LocalDate day(int daysAgo) {
        return today.date().minusDays(daysAgo);
    }
}
