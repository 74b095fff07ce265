package org.leanout.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnTheCast
class PreReadTests {

    @Autowired
    PreReads preReads;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    private PlannedReview review;

    @BeforeEach
    void plan() {
        preReads.send();
        jdbc.sql("delete from inbox_entry").update();
        review = new PlannedReview(UUID.randomUUID(), jdbc, today);
        review.add(2, true);
    }

    @Test
    void sends_both_sides_to_the_pack_two_days_ahead_and_once() {
        preReads.send();
        preReads.send();
        assertThat(told()).containsExactly("ines waits /partners/nursing-operations/pack", "maya waits", "tom waits");
    }

    @Test
    void tells_nobody_earlier_and_no_partner_of_what_is_internal() {
        review.move(3, true);
        preReads.send();
        assertThat(told()).isEmpty();
        review.move(2, false);
        preReads.send();
        assertThat(told()).containsExactly("maya waits", "tom waits");
    }

    @Test
    void sends_it_anew_when_the_review_is_put_off_and_waits_no_more_when_it_is_over() {
        preReads.send();
        review.move(30, true);
        preReads.send();
        assertThat(told()).containsExactly("ines /partners/nursing-operations/pack", "maya", "tom");
        review.move(1, true);
        preReads.send();
        assertThat(told()).hasSize(6).filteredOn(it -> it.contains("waits")).hasSize(3);
        jdbc.sql("update interaction set removed_at = now() where id = ?")
                .param(review.id())
                .update();
        preReads.send();
        assertThat(told()).hasSize(6).noneMatch(it -> it.contains("waits"));
    }

    private List<String> told() {
        return jdbc.sql("""
                        select split_part(a.email, '@', 1) || case when e.waiting then ' waits' else '' end
                               || case when e.of_partner then ' ' || e.path else '' end
                          from inbox_entry e join account a on a.id = e.account_id
                         where e.kind = 'REVIEW_AHEAD'
                         order by 1
                        """).query(String.class).list();
    }
}
