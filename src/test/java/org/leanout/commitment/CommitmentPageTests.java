package org.leanout.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

@OnTheCast
class CommitmentPageTests {

    private static final String HOME = "/partners/nursing-operations";
    private static final String NURSING = HOME + "/promises";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    private final UUID id = UUID.randomUUID();
    private final String promise = NURSING + "/" + id;

    @BeforeEach
    void note() throws Exception {
        browser.submit(
                "maya",
                NURSING,
                "id",
                id,
                "what",
                "A list of printers",
                "owedBy",
                "IT",
                "accountId",
                jdbc.sql("select id from account where name = 'Maya Brand'")
                        .query(UUID.class)
                        .single(),
                "notedOn",
                today.date(),
                "dueOn",
                today.date().plusDays(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-02-30"})
    void a_day_that_is_missing_or_none_stands_beside_its_field(String day) throws Exception {
        Document kept = told("fulfilment", "keptOn", day);
        assertThat(kept.select("#keptOn-error").text()).isEqualTo(sentence(day));
        assertThat(kept.select("#keptOn").val()).isEqualTo(day);
        Document moved = told("due-day", "dueOn", day);
        assertThat(moved.select("#dueOn-error").text()).isEqualTo(sentence(day));
        assertThat(moved.select("#keptOn").val()).isEqualTo(today.date().toString());
        assertThat(state()).isEqualTo("OPEN");
    }

    private static String sentence(String day) {
        return day.isEmpty() ? "Choose or say something here." : "This is not a day. Write it as 2026-11-23.";
    }

    @Test
    void a_day_that_cannot_be_stands_beside_its_field() throws Exception {
        Document kept = told("fulfilment", "keptOn", today.date().plusDays(1).toString());
        assertThat(kept.select("#keptOn-error").text()).startsWith("Choose the day it was done");
        Document moved = told("due-day", "dueOn", today.date().minusDays(1).toString());
        assertThat(moved.select("#dueOn-error").text()).startsWith("Choose another day");
    }

    @Test
    void is_moved_once_when_the_other_side_agrees_and_kept() throws Exception {
        LocalDate day = today.date().plusDays(20);
        propose("maya", day);
        assertThat(browser.page("ines", "/inbox").text())
                .contains("Maya Brand proposes another day for a promise", "A list of printers");
        assertThat(dueOn()).isEqualTo(today.date().plusDays(9));
        var waiting = browser.page("ines", HOME).select("li:has(a[href=" + promise + "]):has(h3)");
        assertThat(waiting.select("button[value=AGREED]")).hasSize(1);
        assertThat(waiting.text()).contains("instead of");
        answer("ines", "AGREED");
        assertThat(dueOn()).isEqualTo(day);
        assertThat(browser.page("ines", promise).text()).contains("re-agreed once", "agreed, Ines");
        assertThat(browser.page("maya", "/inbox").text()).contains("Ines Okafor agreed to another day for a promise");
        assertThat(browser.page("ines", HOME).select("button[value=AGREED]")).isEmpty();
        assertThat(refusal(propose("ines", day.plusDays(1)))).startsWith("The day was re-agreed once already");
        browser.submit("maya", promise + "/fulfilment", "keptOn", today.date());
        assertThat(state()).isEqualTo("KEPT");
    }

    @Test
    void the_partner_proposes_a_day_too_and_it_waits_on_today() throws Exception {
        propose("ines", today.date().plusDays(12));
        assertThat(browser.page("maya", "/inbox").text()).contains("Ines Okafor proposes another day for a promise");
        assertThat(browser.page("maya", "/today").text()).contains("proposes another day: A list of printers");
        assertThat(refusal(answer("ines", "AGREED"))).startsWith("That is for the other side");
        assertThat(refusal(propose("maya", today.date().plusDays(13)))).startsWith("Another day is proposed already");
        answer("maya", "DECLINED");
        assertThat(dueOn()).isEqualTo(today.date().plusDays(9));
        assertThat(browser.page("ines", promise).text()).contains("declined, the old day stands");
        assertThat(browser.page("ines", "/inbox").text()).contains("Maya Brand wants to keep the day of a promise");
        assertThat(refusal(answer("maya", "AGREED"))).startsWith("That day was answered");
    }

    @Test
    void a_day_that_was_declined_is_not_asked_for_again() throws Exception {
        LocalDate day = today.date().plusDays(12);
        propose("ines", day);
        answer("maya", "DECLINED");
        Document again = Jsoup.parse(propose("ines", day).getResponse().getContentAsString());
        assertThat(again.select("#dueOn-error").text()).startsWith("They declined that day already");
        assertThat(again.select("#dueOn").val()).isEqualTo(day.toString());
        assertThat(browser.page("maya", promise).select("button[value=AGREED]")).isEmpty();
        propose("maya", day);
        assertThat(browser.page("ines", promise).select("button[value=AGREED]"))
                .as("who declined it may come back to it")
                .hasSize(1);
        answer("ines", "DECLINED");
        propose("ines", day.plusDays(1));
        assertThat(browser.page("maya", promise).select("button[value=AGREED]"))
                .as("another day")
                .hasSize(1);
    }

    @Test
    void is_proposed_once_when_sent_twice_and_taken_back() throws Exception {
        UUID proposed = UUID.randomUUID();
        for (int i = 0; i < 2; i++)
            browser.submit(
                    "maya",
                    promise + "/due-day",
                    "id",
                    proposed,
                    "dueOn",
                    today.date().plusDays(3));
        assertThat(browser.page("ines", promise).select("button[value=AGREED]")).hasSize(1);
        answer("maya", "WITHDRAWN");
        assertThat(browser.page("ines", promise).text()).contains("taken back").doesNotContain("No, keep the day");
        assertThat(refusal(answer("ines", "AGREED"))).startsWith("That day was answered or taken back");
        assertThat(browser.page("ines", HOME).select("button[value=AGREED]")).isEmpty();
    }

    @Test
    void it_notes_that_theirs_agreed_in_a_talk_and_they_hear_of_it() throws Exception {
        propose("maya", today.date().plusDays(20));
        String consent = promise + "/due-day-consent";
        Document form = browser.page("maya", consent);
        assertThat(browser.submit("maya", consent, fields(form, "contactId", ""))
                        .getResponse()
                        .getContentAsString())
                .contains("Name the person who said it");
        UUID ines = jdbc.sql("select id from contact where name = 'Ines Okafor'")
                .query(UUID.class)
                .single();
        browser.submit("maya", consent, fields(form, "contactId", ines));
        assertThat(dueOn()).isEqualTo(today.date().plusDays(20));
        assertThat(browser.page("ines", promise).text()).contains("entered on their behalf by Maya Brand");
        assertThat(browser.page("ines", "/inbox").text())
                .contains("Maya Brand notes that you agreed on another day for a promise");
    }

    @Test
    void nobody_agreed_before_the_day_was_proposed() throws Exception {
        propose("maya", today.date().plusDays(20));
        String consent = promise + "/due-day-consent";
        UUID ines = jdbc.sql("select id from contact where name = 'Ines Okafor'")
                .query(UUID.class)
                .single();
        Object[] fields = fields(browser.page("maya", consent), "contactId", ines);
        fields[5] = today.date().minusDays(1);
        assertThat(browser.submit("maya", consent, fields).getResponse().getContentAsString())
                .contains("That is before the day was proposed.");
        assertThat(dueOn()).isEqualTo(today.date().plusDays(9));
    }

    @Test
    void a_day_that_waits_is_answered_before_the_promise_gets_another_in_any_other_way() throws Exception {
        propose("maya", today.date().plusDays(20));
        Document form = browser.page("maya", promise + "/edit");
        Object[] fields = {
            "id", id,
            "version", form.select("[name=version]").val(),
            "what", "A list of printers",
            "owedBy", "IT",
            "accountId", form.select("[name=accountId] [selected]").val(),
            "notedOn", today.date(),
            "dueOn", today.date().plusDays(20)
        };
        assertThat(browser.submit("maya", promise, fields).getResponse().getContentAsString())
                .contains("Another day is proposed.");
    }

    @Test
    void a_day_is_not_declined_once_the_promise_is_kept() throws Exception {
        propose("maya", today.date().plusDays(20));
        browser.submit("maya", promise + "/fulfilment", "keptOn", today.date());
        assertThat(refusal(answer("ines", "DECLINED"))).startsWith("It is kept or dropped already.");
    }

    @Test
    void says_why_it_is_dropped_in_few_words() throws Exception {
        MvcResult refused = browser.submit("maya", promise + "/drop", "because", "W".repeat(1001));
        assertThat(refusal(refused)).startsWith("The reason is too long.");
        assertThat(state()).isEqualTo("OPEN");
    }

    private static Object[] fields(Document form, String name, Object value) {
        return new Object[] {
            "id",
            form.select("[name=id]").val(),
            "version",
            form.select("[name=version]").val(),
            "saidOn",
            form.select("[name=saidOn]").val(),
            name,
            value
        };
    }

    private MvcResult propose(String who, LocalDate day) throws Exception {
        return browser.submit(who, promise + "/due-day", "id", UUID.randomUUID(), "dueOn", day);
    }

    private MvcResult answer(String who, String answer) throws Exception {
        var latest = jdbc.sql(
                        "select id, version from due_day where commitment_id = :id order by answer is not null, id desc limit 1")
                .param("id", id)
                .query()
                .singleRow();
        return browser.submit(
                who,
                promise + "/due-day-answer",
                "day",
                latest.get("id"),
                "version",
                latest.get("version"),
                "answer",
                answer);
    }

    private static String refusal(MvcResult answer) {
        return String.valueOf(answer.getFlashMap().get("refused"));
    }

    private LocalDate dueOn() {
        return jdbc.sql("select due_on from commitment where id = :id")
                .param("id", id)
                .query(LocalDate.class)
                .single();
    }

    @Test
    void the_second_who_settles_it_is_told_on_top() throws Exception {
        browser.submit("maya", promise + "/fulfilment", "keptOn", today.date());
        var late = browser.submit("tom", promise + "/fulfilment", "keptOn", today.date());
        assertThat(String.valueOf(late.getFlashMap().get("refused"))).startsWith("It is kept or dropped already");
    }

    private Document told(String noun, String field, String day) throws Exception {
        var answer = browser.submit("maya", promise + "/" + noun, field, day);
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private String state() {
        return jdbc.sql("select state from commitment where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
