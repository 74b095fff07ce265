package org.leanout.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

@OnTheCast
class WorkshopPageTests {

    private static final String NURSING = "/partners/nursing-operations";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    private String round = "";

    @BeforeEach
    void theLatestRound() {
        round = NURSING + "/rounds/"
                + jdbc.sql("select id from round where title = 'After the new labels'")
                        .query(String.class)
                        .single();
    }

    @Test
    void is_held_from_the_page_that_shows_both_views() throws Exception {
        String way = browser.page("maya", "/partners/nursing-operations/why")
                .select("[aria-labelledby=views] .btn")
                .attr("href");
        String round = jdbc.sql("select id from round where title = 'After the new labels'")
                .query(String.class)
                .single();
        assertThat(Browser.target(browser.open("maya", way)))
                .isEqualTo("/partners/nursing-operations/rounds/" + round + "/workshops/new");
        assertThat(browser.page("ines", "/partners/nursing-operations/why").select("[aria-labelledby=views] .btn"))
                .isEmpty();
        assertThat(Browser.target(browser.open("tom", "/partners/facilities/workshops/new")))
                .isEqualTo("/partners/facilities/rounds");
    }

    @Test
    void is_noted_by_it_and_agreed_by_the_partner_and_then_stays() throws Exception {
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++) hold(id, today.date(), "We ask late.");
        assertThat(count()).isOne();
        assertThat(browser.page("ines", NURSING).text()).contains("We ask late.");
        assertThat(browser.page("ines", round)
                        .select("[aria-labelledby=workshops]")
                        .text())
                .contains("We ask late.", "Maya reads aloud", "not yet agreed by you");
        browser.submit("ines", round + "/agreement", "workshop", id, "version", 0);
        assertThat(browser.page("maya", round).text()).contains("agreed by Ines Okafor");
        assertThat(browser.page("ines", NURSING).text()).doesNotContain("We ask late.");
        assertThat(browser.page("maya", NURSING + "/timeline?topic=VIEWS").text())
                .contains("Gap workshop: We ask late.", "Gap workshop agreed:");
        var late = browser.submit(
                "maya",
                round + "/workshops/" + id,
                "id",
                id,
                "version",
                1,
                "heldOn",
                today.date(),
                "position",
                "We ask in time.");
        assertThat(read(late).text()).contains("The partner agreed to it, so it stays as it is.");
    }

    @Test
    void is_corrected_until_then_and_keeps_its_history() throws Exception {
        UUID id = UUID.randomUUID();
        hold(id, today.date(), "We ask late.");
        browser.submit(
                "maya",
                round + "/workshops/" + id,
                "id",
                id,
                "version",
                0,
                "heldOn",
                today.date(),
                "position",
                "We ask too late.");
        assertThat(browser.page("maya", round + "/workshops/" + id + "/edit").text())
                .contains("We ask late.", "We ask too late.");
        var stale = browser.submit(
                "tom", round + "/workshops/" + id, "id", id, "version", 0, "heldOn", today.date(), "position", "Hm");
        assertThat(read(stale).text()).contains("Somebody else changed this while you were typing");
        assertThat(read(stale).select("#position").text()).isEqualTo("Hm");
    }

    @Test
    void nobody_agrees_to_words_they_did_not_read() throws Exception {
        UUID id = UUID.randomUUID();
        hold(id, today.date(), "We ask late.");
        browser.submit(
                "maya",
                round + "/workshops/" + id,
                "id",
                id,
                "version",
                0,
                "heldOn",
                today.date(),
                "position",
                "You answer late.");
        var answer = browser.submit("ines", round + "/agreement", "workshop", id, "version", 0);
        assertThat(answer.getFlashMap().get("refused")).asString().contains("Somebody else changed this");
        assertThat(browser.page("maya", round).text()).contains("not yet agreed by the partner");
    }

    @Test
    void says_beside_the_field_what_is_wrong() throws Exception {
        LocalDate tomorrow = today.date().plusDays(1);
        assertThat(read(hold(UUID.randomUUID(), tomorrow, "x"))
                        .select("#heldOn-error")
                        .text())
                .isEqualTo("Note it once it was held: choose today or an earlier day.");
        assertThat(read(hold(UUID.randomUUID(), today.date(), " "))
                        .select("#position-error")
                        .text())
                .isEqualTo("Say something here.");
    }

    @Test
    void of_another_round_or_partner_is_not_found() throws Exception {
        UUID id = UUID.randomUUID();
        hold(id, today.date(), "We ask late.");
        String other = NURSING + "/rounds/"
                + jdbc.sql("select id from round where title = 'A year together'")
                        .query(String.class)
                        .single();
        assertThat(browser.submit("ines", other + "/agreement", "workshop", id)
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(browser.open("maya", other + "/workshops/" + id + "/edit")
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private MvcResult hold(UUID id, LocalDate day, String position) throws Exception {
        return browser.submit(
                "maya",
                round + "/workshops",
                "id",
                id,
                "heldOn",
                day,
                "position",
                position,
                "actions",
                "Maya reads aloud");
    }

    private int count() {
        return jdbc.sql("select count(*) from gap_workshop where position = 'We ask late.'")
                .query(Integer.class)
                .single();
    }

    private static Document read(MvcResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
