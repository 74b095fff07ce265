package org.leanout.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnTheCast
class DueRemindersTests {

    private static final String PROMISES = "/partners/nursing-operations/promises";

    @Autowired
    Browser browser;

    @Autowired
    DueReminders reminders;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    private final UUID mine = UUID.randomUUID();
    private final UUID theirs = UUID.randomUUID();

    @BeforeEach
    void promise() throws Exception {
        reminders.remind();
        jdbc.sql("delete from inbox_entry").update();
        note("maya", mine, "IT", 1);
        note("ines", theirs, "PARTNER", 1);
        note("maya", UUID.randomUUID(), "IT", 2);
    }

    @Test
    void reminds_whoever_owes_it_on_the_day_before_and_once() {
        reminders.remind();
        assertThat(reminded()).containsExactly("ines waits", "maya waits");
        reminders.remind();
        assertThat(reminded()).hasSize(2);
    }

    @Test
    void waits_no_more_once_it_is_kept() throws Exception {
        reminders.remind();
        browser.submit("maya", PROMISES + "/" + mine + "/fulfilment", "keptOn", today.date());
        assertThat(reminded()).containsExactly("ines waits", "maya");
    }

    @Test
    void reminds_of_no_promise_that_was_kept_or_taken_back() throws Exception {
        browser.submit("maya", PROMISES + "/" + mine + "/fulfilment", "keptOn", today.date());
        jdbc.sql("update commitment set removed_at = now() where id = :id")
                .param("id", theirs)
                .update();
        reminders.remind();
        assertThat(reminded()).isEmpty();
    }

    @Test
    void makes_good_what_was_missed_for_some_days() {
        due(mine, -3);
        due(theirs, -30);
        reminders.remind();
        assertThat(reminded()).containsExactly("maya waits");
    }

    @Test
    void reminds_anew_of_another_day() {
        reminders.remind();
        due(mine, 0);
        reminders.remind();
        assertThat(reminded()).hasSize(3);
    }

    @Test
    void another_day_that_nobody_agreed_to_in_time_waits_no_more() throws Exception {
        browser.submit(
                "maya",
                PROMISES + "/" + mine + "/due-day",
                "dueOn",
                today.date().plusDays(9));
        reminders.remind();
        assertThat(told("DUE_DAY_PROPOSED")).containsExactly("ines waits");
        due(mine, -1);
        reminders.remind();
        assertThat(told("DUE_DAY_PROPOSED")).containsExactly("ines");
    }

    private void due(UUID id, int days) {
        jdbc.sql("update commitment set due_on = :day, noted_on = least(noted_on, :day) where id = :id")
                .param("day", today.date().plusDays(days))
                .param("id", id)
                .update();
    }

    private void note(String who, UUID id, String owedBy, int days) throws Exception {
        UUID account = jdbc.sql("select id from account where email = 'maya@leanout.example'")
                .query(UUID.class)
                .single();
        UUID contact = jdbc.sql("""
                        select c.id from contact c join account a on a.id = c.account_id
                         where a.email = 'ines@leanout.example'
                        """).query(UUID.class).single();
        assertThat(browser.submit(
                                who,
                                PROMISES,
                                "id",
                                id,
                                "what",
                                "Send the list",
                                "owedBy",
                                owedBy,
                                "accountId",
                                account,
                                "contactId",
                                contact,
                                "notedOn",
                                today.date(),
                                "dueOn",
                                today.date().plusDays(days))
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
    }

    private List<String> reminded() {
        return told("PROMISE_DUE");
    }

    private List<String> told(String kind) {
        return jdbc.sql("""
                        select split_part(a.email, '@', 1) || case when e.waiting then ' waits' else '' end
                          from inbox_entry e join account a on a.id = e.account_id
                         where e.kind = :kind order by 1
                        """).param("kind", kind).query(String.class).list();
    }
}
