package org.leanout.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

@OnTheCast
class LearningPageTests {

    private static final String NURSING = "/partners/nursing-operations";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    private String learning = "";

    @BeforeEach
    void aLearningWithoutADecision() {
        learning = NURSING + "/learnings/" + jdbc.sql("""
                        select i.id from interaction i join partner p on p.id = i.partner_id
                         where p.slug = 'nursing-operations' and i.learned like 'The printer stands at the desk%'
                        """).query(String.class).single();
    }

    @Test
    void ends_in_an_action_and_a_plan_item() throws Exception {
        assertThat(row()).contains("nothing follows yet");
        decide("Move the printer of 7A", today.date().plusDays(10).toString(), "Printers at the bed", "");
        assertThat(row()).contains("Now: Move the printer of 7A until", "Plan: Printers at the bed");
        browser.submit("maya", learning + "/completion");
        assertThat(row()).contains("done on");
        assertThat(browser.page("maya", learning).text()).contains("History", "Done on");
        assertThat(browser.page("maya", learning).select("#nowAction").val()).isEqualTo("Move the printer of 7A");
    }

    @Test
    void or_in_a_reason_why_not() throws Exception {
        decide("", "", "", "The desk moves in May.");
        assertThat(row()).contains("Why not: The desk moves in May.");
        assertThat(browser.submit("maya", learning + "/completion")
                        .getFlashMap()
                        .get("refused"))
                .isEqualTo("There is nothing to do.");
    }

    @ParameterizedTest
    @CsvSource({
        ", , , , whyNot, 'Say what you do now and what you plan, or why not.'",
        "Move it, 10, , , whyNot, Say why there is only one of the two.",
        ", , Later, , whyNot, Say why there is only one of the two.",
        "Move it, 31, Later, , nowDueOn, Choose a day within 30 days.",
        "Move it, -1, Later, , nowDueOn, Choose a day within 30 days.",
        "Move it, , Later, , nowDueOn, Choose a day within 30 days.",
    })
    void says_beside_the_field_what_is_missing(
            @Nullable String now,
            @Nullable Integer days,
            @Nullable String plan,
            @Nullable String whyNot,
            String field,
            String said)
            throws Exception {
        String due = days == null ? "" : today.date().plusDays(days).toString();
        Document page = read(decide(text(now), due, text(plan), text(whyNot)));
        assertThat(page.select("#" + field + "-error").text()).isEqualTo(said);
        assertThat(page.select("#nowAction").val()).isEqualTo(text(now));
        assertThat(row()).contains("nothing follows yet");
    }

    @Test
    void whoever_was_second_is_told() throws Exception {
        decide("", "", "", "The desk moves in May.");
        MvcResult second = browser.submit("tom", learning, "whyNot", "Too small");
        assertThat(read(second).text()).contains("Somebody else changed this");
        assertThat(read(second).select("#whyNot").val()).isEqualTo("Too small");
    }

    @Test
    void is_nothing_for_the_partner_and_nothing_of_another_one() throws Exception {
        assertThat(browser.open("ines", NURSING + "/learnings").getResponse().getStatus())
                .isEqualTo(403);
        String elsewhere = learning.replace("nursing-operations", "supply-chain");
        assertThat(browser.open("maya", elsewhere).getResponse().getStatus()).isEqualTo(404);
        assertThat(browser.submit("maya", elsewhere, "whyNot", "x")
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private MvcResult decide(String now, String due, String plan, String whyNot) throws Exception {
        return browser.submit("maya", learning, "nowAction", now, "nowDueOn", due, "planItem", plan, "whyNot", whyNot);
    }

    private String row() throws Exception {
        return browser.page("maya", NURSING + "/learnings")
                .select("li:has(a[href=" + learning + "])")
                .text();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Document read(MvcResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
