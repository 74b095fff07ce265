package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Browser.target;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

/** The line in which the partner's people tell IT something. */
@OnTheCast
class TellingPageTests {

    private static final String NURSING = "/partners/nursing-operations";
    private static final String SENTENCE = "Carts & scanners: 50 % more, {please}?";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "REQUEST, select title || ' ' || state from request where id = :id, OPEN",
        "GOOD, select what || ' ' || effect from impact where id = :id and happened_on = current_date, GOOD",
        "BAD, select what || ' ' || effect from impact where id = :id and happened_on = current_date, BAD"
    })
    void a_sentence_is_enough_and_sent_twice_it_is_one(String about, String sql, String state) throws Exception {
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            MvcResult sent = tell("id", id, "about", about, "sentence", SENTENCE);
            assertThat(sent.getResponse().getStatus())
                    .as("with the form, and as POST")
                    .isEqualTo(307);
            MvcResult made = browser.submit("ines", target(sent), "id", id, "about", about, "sentence", SENTENCE);
            assertThat(made.getResponse().getStatus()).isEqualTo(302);
        }
        assertThat(jdbc.sql(sql).param("id", id).query(String.class).list()).containsExactly(SENTENCE + " " + state);
    }

    @ParameterizedTest
    @CsvSource({
        "OBJECTIVE, '', /objectives/new, statement",
        "COMPLAINT, '', /complaints/new, what",
        "BYPASS, '', /bypasses/new, what",
        "OUTCOME, '', /value/outcomes/new, what",
        "PROMISE, '', /promises/new, what",
        "REQUEST, true, /requests/new, title",
        "BAD, true, /impacts/new, what"
    })
    void the_form_asks_for_the_rest(String about, String more, String path, String field) throws Exception {
        MvcResult sent = tell("about", about, "sentence", SENTENCE, "more", more);
        assertThat(sent.getResponse().getStatus()).isEqualTo(303);
        assertThat(URI.create(target(sent)).getPath()).isEqualTo(NURSING + path);
        Document form = browser.page("ines", target(sent));
        assertThat(form.select("#" + field).val()).isEqualTo(SENTENCE);
        if (about.equals("BAD"))
            assertThat(form.select("[name=effect]:is([checked], [selected])").val())
                    .isEqualTo("BAD");
    }

    @ParameterizedTest
    @CsvSource({"REQUEST, /requests/new", "BAD, /impacts/new", "PROMISE, /promises/new"})
    void whoever_wants_to_say_more_may_leave_the_sentence_out(String about, String path) throws Exception {
        MvcResult sent = tell("about", about, "sentence", "", "more", true);
        assertThat(sent.getResponse().getStatus()).isEqualTo(303);
        assertThat(URI.create(target(sent)).getPath()).isEqualTo(NURSING + path);
        assertThat(browser.page("ines", target(sent)).select("main form").text())
                .doesNotContain("Say something here.");
    }

    @Test
    void what_was_typed_stays_when_something_is_missing() throws Exception {
        Element none = line(tell("about", "BYPASS", "sentence", "  "));
        assertThat(none.select("#sentence-error").text()).isEqualTo("Say something here.");
        assertThat(none.select("#about [selected]").val()).isEqualTo("BYPASS");
        Element unread = line(tell("about", "WEATHER", "sentence", SENTENCE));
        assertThat(unread.select("#about-error").text()).isNotEmpty().doesNotContain("org.leanout");
        assertThat(unread.select("#sentence").val()).isEqualTo(SENTENCE);
        String long_ = "word ".repeat(50).strip();
        Element longer = line(tell("about", "REQUEST", "sentence", long_));
        assertThat(longer.select("#sentence-error").text()).contains("200");
        assertThat(longer.select("#sentence").val()).isEqualTo(long_);
    }

    @Test
    void it_has_no_such_line() throws Exception {
        assertThat(browser.page("maya", NURSING).select("#tell")).isEmpty();
        assertThat(browser.page("ines", NURSING).select("#tell button").eachText())
                .containsExactly("Send to Maya Brand", "Say more first");
    }

    @Test
    void every_row_leads_to_saying_that_it_is_not_right() throws Exception {
        Document home = browser.page("ines", NURSING);
        for (String part : List.of("promised", "received", "wanted")) {
            var rows = home.select("[aria-labelledby=" + part + "] li");
            assertThat(rows)
                    .as(part)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.select("a:contains(not right?)"))
                            .as(row.text())
                            .hasSize(1));
            Element link = rows.select("a:contains(not right?)").first();
            Document form = browser.page("ines", link.attr("href"));
            assertThat(form.select("main form textarea")).as(part).hasSize(1);
            browser.submit(
                    "ines",
                    NURSING + "/disputes",
                    "id",
                    UUID.randomUUID(),
                    "record",
                    form.select("[name=record]").val(),
                    "reason",
                    "It was not like that.");
        }
        assertThat(browser.page("ines", NURSING).select(".lo-alert:contains(Disputed)"))
                .hasSize(3);
    }

    private MvcResult tell(Object... fields) throws Exception {
        return browser.submit("ines", NURSING + "/telling", fields);
    }

    private static Element line(MvcResult answer) throws Exception {
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getResponse().getContentAsString())
                .select("#tell")
                .first();
    }
}
