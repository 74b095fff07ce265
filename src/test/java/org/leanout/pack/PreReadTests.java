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

    private final UUID review = UUID.randomUUID();

    @BeforeEach
    void plan() {
        preReads.send();
        jdbc.sql("delete from inbox_entry").update();
        plan(2, true);
    }

    @Test
    void sends_both_sides_to_the_pack_two_days_ahead_and_once() {
        preReads.send();
        preReads.send();
        assertThat(told()).containsExactly("ines waits /partners/nursing-operations/pack", "maya waits", "tom waits");
    }

    @Test
    void tells_nobody_earlier_and_no_partner_of_what_is_internal() {
        move(3, true);
        preReads.send();
        assertThat(told()).isEmpty();
        move(2, false);
        preReads.send();
        assertThat(told()).containsExactly("maya waits", "tom waits");
    }

    @Test
    void sends_it_anew_when_the_review_is_put_off_and_waits_no_more_when_it_is_over() {
        preReads.send();
        move(30, true);
        preReads.send();
        assertThat(told()).containsExactly("ines /partners/nursing-operations/pack", "maya", "tom");
        move(1, true);
        preReads.send();
        assertThat(told()).hasSize(6).filteredOn(it -> it.contains("waits")).hasSize(3);
        jdbc.sql("update interaction set removed_at = now() where id = ?")
                .param(review)
                .update();
        preReads.send();
        assertThat(told()).hasSize(6).noneMatch(it -> it.contains("waits"));
    }

    private void plan(int days, boolean shared) {
        jdbc.sql("""
                        insert into interaction (partner_id, id, version, summary, happened_on, kind, origin, minutes, two_way,
                                                 shared, entered_by, entered_at, entered_on)
                        select p.id, :id, 0, 'Review of the autumn', :day, 'SERVICE_REVIEW', 'JOINT', 60, true, :shared,
                               a.id, now(), :today
                          from partner p, account a
                         where p.slug = 'nursing-operations' and a.email like 'maya@%'
                        """)
                .param("id", review)
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
                        """).param("id", review).update();
    }

    private void move(int days, boolean shared) {
        jdbc.sql("update interaction set happened_on = :day, shared = :shared where id = :id")
                .param("day", today.date().plusDays(days))
                .param("shared", shared)
                .param("id", review)
                .update();
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
