package org.leanout.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;

class FeedbackPageTests extends OnProposals {

    @Autowired
    Reminders reminders;

    @BeforeEach
    void send() throws Exception {
        sent("readers", contact("Sofia Almeida"), "readers", contact("Daniel Weber"));
    }

    @Test
    void tells_it_how_far_each_reader_is() throws Exception {
        assertThat(readers("maya"))
                .containsExactly(
                        "Ines Okafor decides not opened yet",
                        "Daniel Weber not opened yet",
                        "Sofia Almeida not opened yet");
        text("ines");
        text("sofia");
        comment("sofia", "Good");
        comment("ines", "I think about it");
        assertThat(readers("maya"))
                .containsExactly("Ines Okafor decides opened", "Daniel Weber not opened yet", "Sofia Almeida answered");
        assertThat(readers("daniel")).containsExactly("Ines Okafor decides", "Daniel Weber", "Sofia Almeida answered");
        judge("ines", "GO_AHEAD");
        assertThat(readers("maya")).contains("Ines Okafor decides answered");
        revise("plan", "Three weeks", "readers", contact("Sofia Almeida"));
        assertThat(readers("maya")).contains("Ines Okafor decides not opened yet", "Sofia Almeida not opened yet");
    }

    @Test
    void waits_for_every_reader_until_the_verdict_where_nobody_is_named_to_decide() throws Exception {
        revise(
                "plan",
                "Three weeks",
                "decider",
                "",
                "readers",
                contact("Sofia Almeida"),
                "answerDueOn",
                today.date().plusDays(1));
        text("sofia");
        comment("sofia", "Good");
        assertThat(readers("maya")).containsExactly("Sofia Almeida opened");
        assertThat(waiting("sofia")).isEqualTo(1);
        assertThat(browser.page("sofia", "/partners/nursing-operations")
                        .select("[aria-labelledby=waiting] a[href*='" + id + "']"))
                .isNotEmpty();
        assertThat(reminded()).contains("FEEDBACK_REMINDER sofia");
        judge("ines", "GO_AHEAD");
        assertThat(waiting("sofia")).isZero();
    }

    private long waiting(String who) {
        return jdbc.sql("""
                        select count(*) from inbox_entry e join account a on a.id = e.account_id
                         where a.email like :who || '@%' and e.thread_id = :id and e.waiting
                        """).param("who", who).param("id", id).query(Long.class).single();
    }

    @Test
    void asks_the_person_named_for_the_verdict_and_others_for_what_they_think() throws Exception {
        Document sofia = browser.page("sofia", here);
        assertThat(sofia.select("#answer").text()).contains("Ines Okafor decides", "Say what you think");
        assertThat(sofia.select("#answer details button[name=kind]")).hasSize(4);
        assertThat(browser.page("ines", here).select("#answer details")).isEmpty();
    }

    @Test
    void asks_others_without_another_version_and_tells_those_who_are_new() throws Exception {
        jdbc.sql("delete from inbox_entry").update();
        LocalDate due = today.date().plusDays(3);
        ask(due, contact(), contact("Sofia Almeida"));
        assertThat(readers("maya")).hasSize(2);
        assertThat(text("ines")).contains("version 1 of");
        assertThat(told()).isEmpty();
        ask(due, contact(), contact("Daniel Weber"));
        assertThat(told()).containsExactly("FEEDBACK_WANTED daniel");
    }

    @Test
    void tells_whoever_is_to_decide_from_now_on_and_names_nobody_else_after_the_verdict() throws Exception {
        judge("sofia", "NO", "words", "No");
        jdbc.sql("delete from inbox_entry").update();
        LocalDate due = today.date().plusDays(3);
        ask(due, contact("Sofia Almeida"), contact());
        assertThat(told()).containsExactly("FEEDBACK_WANTED sofia");
        assertThat(readers("maya"))
                .containsExactly("Sofia Almeida decides not opened yet", "Ines Okafor not opened yet");
        judge("sofia", "NOT_NOW");
        assertThat(page(ask(due, contact(), contact("Sofia Almeida")))
                        .select("#decider-error")
                        .text())
                .startsWith("There is a verdict");
        assertThat(readers("maya")).contains("Sofia Almeida decides answered");
    }

    @Test
    void is_not_asked_for_a_day_that_is_past_nor_of_nobody() throws Exception {
        MvcResult past = ask(today.date().minusDays(1), contact());
        assertThat(page(past).select("#answerDueOn-error").text()).contains("past");
        MvcResult nobody = browser.submit("maya", here + "/request", "version", version());
        assertThat(page(nobody).select("#readers-error").text()).isNotEmpty();
        assertThat(status("maya", "/partners/supply-chain/proposals/" + id + "/request"))
                .isEqualTo(404);
    }

    @Test
    void is_reminded_of_once_before_the_day_and_once_after_it() throws Exception {
        comment("sofia", "Good");
        jdbc.sql("delete from inbox_entry").update();
        due(3);
        assertThat(reminded()).isEmpty();
        due(2);
        assertThat(reminded()).containsExactly("FEEDBACK_REMINDER daniel", "FEEDBACK_REMINDER ines");
        assertThat(reminded()).hasSize(2);
        due(-1);
        assertThat(reminded()).hasSize(4);
        assertThat(reminded()).hasSize(4);
    }

    @Test
    void is_reminded_of_no_more_after_the_verdict() throws Exception {
        judge("ines", "GO_AHEAD");
        jdbc.sql("delete from inbox_entry").update();
        due(1);
        assertThat(reminded()).isEmpty();
    }

    @Test
    void asks_whoever_answered_whether_they_felt_heard() throws Exception {
        assertThat(browser.page("sofia", here).select("#heard")).isEmpty();
        browser.submit("sofia", here + "/heard", "score", 5);
        assertThat(text("sofia")).contains("Answer first");
        comment("sofia", "Good");
        for (int score : List.of(2, 4)) browser.submit("sofia", here + "/heard", "score", score);
        assertThat(browser.page("sofia", here)
                        .select("#heard [aria-pressed=true]")
                        .val())
                .isEqualTo("4");
        assertThat(browser.submit("sofia", here + "/heard", "score", 6)
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        for (String other : List.of("maya", "rafael", "ines"))
            assertThat(browser.page(other, here).select("#heard")).as(other).isEmpty();
        assertThat(text("maya")).doesNotContain("felt heard", "FeltHeard");
    }

    @Test
    void asks_whoever_decides_once_they_have_decided() throws Exception {
        comment("ines", "I think about it");
        assertThat(browser.page("ines", here).select("#heard")).isEmpty();
        judge("ines", "GO_AHEAD");
        assertThat(browser.page("ines", here).select("#heard")).hasSize(1);
    }

    @Test
    void shows_managers_a_mean_of_three_people_and_of_no_fewer() throws Exception {
        jdbc.sql("delete from felt_heard").update();
        for (String who : List.of("ines", "sofia")) feel(who, 3);
        assertThat(felt("rafael")).contains("2 people have answered").doesNotContain("3.0");
        feel("daniel", 5);
        assertThat(felt("rafael")).contains("3.7 of 5, the mean of 3 people");
        assertThat(felt("maya")).isEmpty();
        assertThat(felt("ines")).isEmpty();
    }

    private void feel(String who, int score) throws Exception {
        comment(who, "Good");
        browser.submit(who, here + "/heard", "score", score);
    }

    private String felt(String who) throws Exception {
        return browser.page(who, "/partners/nursing-operations/why/dialogue")
                .select("#felt-heard")
                .text();
    }

    private MvcResult ask(LocalDate due, UUID decider, UUID... readers) throws Exception {
        List<Object> fields = new ArrayList<>(List.of("version", version(), "answerDueOn", due, "decider", decider));
        for (UUID reader : readers) fields.addAll(List.of("readers", reader));
        return browser.submit("maya", here + "/request", fields.toArray());
    }

    private void due(int days) {
        jdbc.sql("update proposal set answer_due_on = :day where id = :id")
                .param("day", today.date().plusDays(days))
                .param("id", id)
                .update();
    }

    private List<String> reminded() {
        reminders.remind();
        return told();
    }

    private List<String> readers(String who) throws Exception {
        return browser.page(who, here).select("#readers li").eachText();
    }

    private List<String> told() {
        return jdbc.sql("""
                        select e.kind || ' ' || split_part(a.email, '@', 1)
                          from inbox_entry e join account a on a.id = e.account_id
                         where e.thread_id = :id order by 1
                        """).param("id", id).query(String.class).list();
    }
}
