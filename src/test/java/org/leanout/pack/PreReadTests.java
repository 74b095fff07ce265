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
        send(9);
        jdbc.sql("delete from inbox_entry").update();
        review = new PlannedReview(UUID.randomUUID(), jdbc, today);
        review.add(2, true);
    }

    @Test
    void sends_both_sides_to_the_pack_two_days_ahead_and_once() {
        send(9);
        send(9);
        assertThat(told()).containsExactly("ines waits /partners/nursing-operations/pack", "maya waits", "tom waits");
    }

    @Test
    void tells_nobody_earlier_and_no_partner_of_what_is_internal() {
        review.move(3, true);
        send(9);
        assertThat(told()).isEmpty();
        review.move(2, false);
        send(9);
        assertThat(told()).containsExactly("maya waits", "tom waits");
    }

    @Test
    void sends_it_anew_when_the_review_is_put_off_and_waits_no_more_when_it_is_over() {
        send(9);
        review.move(30, true);
        send(9);
        assertThat(told()).containsExactly("ines /partners/nursing-operations/pack", "maya", "tom");
        review.move(1, true);
        send(9);
        assertThat(told()).hasSize(6).filteredOn(it -> it.contains("waits")).hasSize(3);
        jdbc.sql("update interaction set removed_at = now() where id = ?")
                .param(review.id())
                .update();
        send(9);
        assertThat(told()).hasSize(6).noneMatch(it -> it.contains("waits"));
    }

    @Test
    void reaches_the_partner_once_a_review_is_shared_and_tells_nobody_twice() {
        review.move(2, false);
        send(9);
        review.move(2, true);
        send(10);
        send(11);
        assertThat(told()).containsExactly("ines waits /partners/nursing-operations/pack", "maya waits", "tom waits");
    }

    @Test
    void goes_to_the_sponsor_when_nobody_of_the_partner_takes_part_who_signs_in_and_else_to_all_who_do() {
        review.leave();
        send(9);
        assertThat(told()).as("Ines is the sponsor").hasSize(3).anyMatch(it -> it.startsWith("ines"));
        review.move(1, true);
        jdbc.sql("update partner set sponsor_id = null where slug = 'nursing-operations'")
                .update();
        send(10);
        assertThat(told().stream().filter(it -> it.endsWith(" waits /partners/nursing-operations/pack")))
                .hasSizeGreaterThan(1)
                .containsExactlyInAnyOrderElementsOf(signingIn().stream()
                        .map(it -> it + " waits /partners/nursing-operations/pack")
                        .toList());
    }

    @Test
    void reaches_whoever_joins_a_review_after_the_others_heard() {
        review.leave();
        jdbc.sql("update partner set sponsor_id = null where slug = 'nursing-operations'")
                .update();
        jdbc.sql(
                        "update contact set account_id = null where partner_id = (select partner_id from interaction where id = ?)")
                .param(review.id())
                .update();
        send(9);
        assertThat(told()).as("nobody of the partner signs in").containsExactly("maya waits", "tom waits");
        jdbc.sql("""
                        insert into participant (partner_id, id, version, interaction_id, account_id)
                        select i.partner_id, gen_random_uuid(), 0, i.id, a.id
                          from interaction i, account a where i.id = :id and a.email like 'rafael@%'
                        """).param("id", review.id()).update();
        send(10);
        assertThat(told()).containsExactly("maya waits", "rafael waits", "tom waits");
    }

    @Test
    void is_sent_within_the_hour_of_a_review_at_short_notice_and_not_on_its_day_when_it_may_be_over() {
        review.move(1, true);
        send(23);
        assertThat(told()).hasSize(3);
        review.move(0, true);
        send(7);
        assertThat(told()).as("it may be over").hasSize(3).noneMatch(it -> it.contains("waits"));
        send(6);
        assertThat(told()).hasSize(6).filteredOn(it -> it.contains("waits")).hasSize(3);
    }

    @Test
    void waits_once_for_each_when_a_review_is_moved_within_the_two_days() {
        send(9);
        review.move(1, true);
        send(10);
        send(11);
        assertThat(told()).hasSize(6).filteredOn(it -> it.contains("waits")).hasSize(3);
    }

    @Test
    void lets_people_sleep_when_there_is_time_until_the_morning() {
        send(5);
        assertThat(told()).isEmpty();
        send(6);
        assertThat(told()).hasSize(3);
    }

    private void send(int hour) {
        preReads.send(today.date().atTime(hour, 15));
    }

    private List<String> signingIn() {
        return jdbc.sql("""
                        select split_part(a.email, '@', 1)
                          from contact c join partner p on p.id = c.partner_id join account a on a.id = c.account_id
                         where p.slug = 'nursing-operations'
                        """).query(String.class).list();
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
