package org.leanout.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Browser.target;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

@OnTheCast
class InteractionPageTests {

    private static final String NURSING = "/partners/nursing-operations";
    private static final String INTERACTIONS = NURSING + "/interactions";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    private final UUID id = UUID.randomUUID();

    @Test
    void logs_a_sentence_in_one_request() throws Exception {
        assertThat(target(quickLog("Saw the label printer jam"))).isEqualTo(NURSING);
        assertThat(browser.page("maya", NURSING).text()).contains("Logged.", "Saw the label printer jam");
    }

    @Test
    void makes_one_record_of_a_form_sent_twice() throws Exception {
        quickLog("Sent twice");
        quickLog("Sent twice");
        assertThat(jdbc.sql("select count(*) from interaction where summary = 'Sent twice'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void takes_days_past_and_to_come() throws Exception {
        quickLog("Planned for spring", "2027-04-01");
        assertThat(browser.page("maya", INTERACTIONS + "/" + id).text()).contains("Thursday 1 April 2027");
    }

    @Test
    void asks_for_the_sentence_beside_its_field() throws Exception {
        var page = Jsoup.parse(quickLog(" ").getResponse().getContentAsString());
        assertThat(page.select("#summary-error").text()).isEqualTo("Say something here.");
        assertThat(page.select("#minutes").val()).isEqualTo("30");
    }

    @Test
    void keeps_what_was_typed_and_says_what_is_wrong_beside_the_field() throws Exception {
        MvcResult answer = browser.submit(
                "maya",
                INTERACTIONS,
                "id",
                id,
                "summary",
                "Stays",
                "origin",
                "JOINT",
                "minutes",
                "many",
                "happenedOn",
                "soon");
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(page.select("#minutes-error").text()).isEqualTo("This is not a whole number.");
        assertThat(page.select("#happenedOn-error").text()).startsWith("This is not a day.");
        assertThat(page.select("#happenedOn").val()).isEqualTo("soon");
        assertThat(page.select("#summary").text()).isEqualTo("Stays");
        assertThat(page.select("[name=id]").val()).isEqualTo(id.toString());
        assertThat(page.select("[name=origin][checked]").val()).isEqualTo("JOINT");
    }

    @Test
    void is_internal_until_somebody_shares_it() throws Exception {
        quickLog("Budget is not safe");
        assertThat(browser.open("ines", INTERACTIONS + "/" + id).getResponse().getStatus())
                .isEqualTo(404);
        assertThat(browser.page("ines", NURSING + "/timeline").text()).doesNotContain("Budget is not safe");
        browser.submit("maya", INTERACTIONS + "/" + id + "/sharing", "shared", true);
        assertThat(browser.page("ines", INTERACTIONS + "/" + id).text()).contains("Budget is not safe");
    }

    @Test
    void never_shows_a_partner_what_it_learned() throws Exception {
        browser.submit(
                "maya",
                INTERACTIONS,
                "id",
                id,
                "summary",
                "Walked 7A",
                "origin",
                "JOINT",
                "minutes",
                "30",
                "happenedOn",
                "2026-11-20",
                "learned",
                "They doubt us");
        browser.submit("maya", INTERACTIONS + "/" + id + "/sharing", "shared", true);
        assertThat(browser.open("maya", INTERACTIONS + "/" + id).getResponse().getContentAsString())
                .contains("They doubt us");
        assertThat(browser.open("ines", INTERACTIONS + "/" + id).getResponse().getContentAsString())
                .contains("Walked 7A")
                .doesNotContain("They doubt us");
    }

    @Test
    void tells_the_second_of_two_what_the_first_changed_and_keeps_what_they_typed() throws Exception {
        quickLog("As it was");
        edit("maya", "First one", 0);
        MvcResult second = edit("tom", "Second one", 0);
        var page = Jsoup.parse(second.getResponse().getContentAsString());
        assertThat(second.getResponse().getStatus()).isEqualTo(422);
        assertThat(page.select("[aria-labelledby=changed]").text()).contains("Maya Brand", "As it was", "First one");
        assertThat(page.select("#summary").val()).isEqualTo("Second one");
        int current = Integer.parseInt(page.select("[name=version]").val());
        assertThat(target(edit("tom", "Second one", current))).isEqualTo(INTERACTIONS + "/" + id);
    }

    @Test
    void tells_who_changed_what_from_what_to_what() throws Exception {
        quickLog("As it was");
        edit("tom", "As it is", 0);
        assertThat(browser.page("maya", INTERACTIONS + "/" + id)
                        .select(".lo-history")
                        .text())
                .contains("Tom Reyes: What happened?: As it was → As it is")
                .contains("Maya Brand: added the interaction");
    }

    @Test
    void takes_the_partners_word_that_they_invited_it() throws Exception {
        browser.submit(
                "maya",
                INTERACTIONS,
                "id",
                id,
                "summary",
                "Budget round",
                "origin",
                "REQUESTED",
                "minutes",
                "60",
                "happenedOn",
                "2026-11-20",
                "kind",
                "PLANNING_SESSION",
                "invitedBy",
                "PARTNER",
                "twoWay",
                "true");
        browser.submit("maya", INTERACTIONS + "/" + id + "/sharing", "shared", true);
        assertThat(word()).isEqualTo("ON_BEHALF");
        browser.submit("ines", INTERACTIONS + "/" + id + "/invitation");
        assertThat(word()).isEqualTo("PARTNER");
        assertThat(browser.page("ines", INTERACTIONS + "/" + id).text()).contains("confirmed by Ines Okafor");
    }

    @Test
    void changes_nothing_of_an_archived_partner() throws Exception {
        quickLog("Before");
        browser.submit("maya", NURSING + "/archive", "archived", true);
        assertThat(edit("maya", "After", 0).getResponse().getStatus()).isEqualTo(422);
        browser.submit("maya", INTERACTIONS + "/" + id + "/sharing", "shared", true);
        browser.submit("maya", INTERACTIONS + "/" + id + "/removal");
        browser.submit("maya", NURSING + "/people", "name", "Somebody new");
        browser.submit("maya", NURSING + "/archive", "archived", false);
        assertThat(browser.page("maya", INTERACTIONS + "/" + id).text()).contains("Before", "Internal");
        assertThat(browser.page("maya", NURSING + "/people").text()).doesNotContain("Somebody new");
    }

    @Test
    void does_not_find_another_partners_interaction_under_this_one() throws Exception {
        quickLog("Here");
        assertThat(browser.open("maya", "/partners/supply-chain/interactions/" + id)
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private String word() {
        return jdbc.sql("select word from ledger_interaction where id = :id and kind = 'PLANNING_SESSION'")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private MvcResult quickLog(String summary) throws Exception {
        return quickLog(summary, today.date().toString());
    }

    private MvcResult quickLog(String summary, String day) throws Exception {
        return browser.submit(
                "maya",
                INTERACTIONS,
                "id",
                id,
                "summary",
                summary,
                "origin",
                "VOLUNTEERED",
                "minutes",
                "30",
                "happenedOn",
                day,
                "twoWay",
                "true");
    }

    private MvcResult edit(String who, String summary, int version) throws Exception {
        return browser.submit(
                who,
                INTERACTIONS + "/" + id,
                "id",
                id,
                "version",
                version,
                "summary",
                summary,
                "origin",
                "VOLUNTEERED",
                "minutes",
                "30",
                "happenedOn",
                "2026-11-20",
                "kind",
                "CONVERSATION",
                "twoWay",
                "true");
    }
}
