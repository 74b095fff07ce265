package org.leanout.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Browser.target;

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

@OnTheCast
class CommitmentPageTests {

    private static final String NURSING = "/partners/nursing-operations/promises";

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
    void is_moved_once_and_kept() throws Exception {
        LocalDate day = today.date().plusDays(20);
        assertThat(target(browser.submit("maya", promise + "/due-day", "dueOn", day)))
                .isEqualTo(promise);
        assertThat(browser.page("ines", promise).text()).contains("re-agreed once");
        assertThat(browser.page("ines", "/inbox").text())
                .contains("Maya Brand notes that you agreed on another day for a promise", "A list of printers");
        assertThat(target(browser.submit("maya", promise + "/fulfilment", "keptOn", today.date())))
                .isEqualTo(promise);
        assertThat(state()).isEqualTo("KEPT");
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
