package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Browser.target;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
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
class TodayPageTests {

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @ParameterizedTest(name = "{0} begins on {1}")
    @CsvSource({"maya, /today", "rafael, /portfolio", "audit, /partners", "ines, /partners/nursing-operations"})
    void is_where_a_brm_begins(String who, String page) throws Exception {
        assertThat(target(browser.open(who, "/"))).isEqualTo(page);
    }

    @Test
    void lists_my_own_partners_the_most_overdue_first() throws Exception {
        tally("supply-chain", "last_contact_on = current_date - 45");
        tally("nursing-operations", "last_contact_on = current_date - 20");
        tally("radiology", "last_contact_on = current_date - 31");
        tally("revenue-cycle", "last_contact_on = current_date");
        assertThat(part("quiet").select("li").eachText().subList(0, 4))
                .containsExactly(
                        "Supply chain 45 days, agreed 30",
                        "Nursing operations 20 days, agreed 14",
                        "Radiology 31 days, agreed 30",
                        "Revenue cycle today, agreed 30");
        assertThat(part("quiet").select("b.lo-alert").eachText())
                .as("quiet is who has been for longer than agreed")
                .containsExactly("45 days, agreed 30", "20 days, agreed 14", "31 days, agreed 30");
    }

    @Test
    void tells_of_a_round_that_falls_due_until_it_is_opened() throws Exception {
        assertThat(part("waiting").text()).doesNotContain("Ask Supply chain again");
        jdbc.sql("""
                        update round set opened_on = opened_on - 400, until_on = until_on - 400,
                               ended_early_on = ended_early_on - 400
                         where partner_id = (select id from partner where slug = 'supply-chain')
                        """).update();
        var round = part("waiting").select("li:contains(Ask Supply chain again how they see it)");
        assertThat(round.text()).contains("overdue");
        assertThat(round.select("a").attr("href")).isEqualTo("/partners/supply-chain/rounds");
        jdbc.sql("""
                        update round set until_on = :today - 181, ended_early_on = null
                         where partner_id = (select id from partner where slug = 'supply-chain')
                        """).param("today", today.date()).update();
        assertThat(part("waiting").select("li:contains(Ask Supply chain again)").text())
                .contains("due today");
    }

    @Test
    void tells_what_waits_for_me_and_harm_before_all_else() throws Exception {
        Document page = browser.page("maya", "/today");
        List<String> waiting = page.select("[aria-labelledby=waiting] li a").eachText();
        assertThat(waiting.get(0)).startsWith("Answer the harm: Forty claims went out twice");
        assertThat(page.select("[aria-labelledby=waiting] .badge").text()).isEqualTo(waiting.size() + "");
        assertThat(waiting).anyMatch(it -> it.startsWith("Farid Rahimi asked for: "));
        assertThat(waiting).anyMatch(it -> it.startsWith("Reply to Farid Rahimi on “One letter for denials"));
        assertThat(waiting).anyMatch(it -> it.startsWith("Do what Jonas Lind accepted: "));
        for (String address : page.select("[aria-labelledby=waiting] li a").eachAttr("href"))
            assertThat(browser.open("maya", address).getResponse().getStatus())
                    .as(address)
                    .isEqualTo(200);
    }

    @Test
    void tells_what_is_to_be_agreed_on_and_learned() throws Exception {
        jdbc.sql("delete from complaint_step").update();
        jdbc.sql("delete from complaint").update();
        jdbc.sql("update request set state = 'DONE', ended_on = asked_on").update();
        assertThat(part("waiting").text()).contains("Agree with Mira Stolz on: Scanners with a camera");
        assertThat(browser.page("tom", "/today").text())
                .contains("Say what we learn from: A firm reads the meters of the east building");
    }

    @Test
    void tells_what_came_of_nothing_yet() throws Exception {
        jdbc.sql("delete from learning_decision").update();
        var learned =
                part("waiting").select("li:contains(Say what becomes of) a").first();
        browser.submit("maya", learned.attr("href"), "whyNot", "We knew it already.");
        assertThat(part("waiting").select("a[href=" + learned.attr("href") + "]"))
                .isEmpty();
    }

    @Test
    void tells_of_a_review_that_is_overdue_until_one_is_planned() throws Exception {
        assertThat(part("waiting").text()).doesNotContain("review with Supply chain");
        jdbc.sql("update partner set review_interval = 1 where slug = 'supply-chain'")
                .update();
        var review = part("waiting").select("li:contains(Hold the service review with Supply chain)");
        assertThat(review.text()).contains("overdue");
        assertThat(review.select("a").attr("href")).isEqualTo("/partners/supply-chain/reviews");
        browser.submit(
                "maya",
                "/partners/supply-chain/interactions",
                "id",
                UUID.randomUUID(),
                "kind",
                "SERVICE_REVIEW",
                "summary",
                "The quarter",
                "happenedOn",
                today.date().plusDays(4),
                "origin",
                "JOINT",
                "minutes",
                30);
        assertThat(part("waiting").text()).doesNotContain("review with Supply chain");
    }

    @Test
    void what_is_answered_waits_no_longer() throws Exception {
        String harm = part("waiting").select("li a").first().attr("href");
        browser.submit("maya", harm + "/replies", "text", "We sent the letters again.", "repliedOn", today.date());
        assertThat(part("waiting").text()).doesNotContain("Forty claims");
    }

    @Test
    void shows_promises_of_both_sides_and_marks_one_as_kept() throws Exception {
        var ours = part("promises").select("li:contains(Test plan for the bed board)");
        assertThat(ours.text()).contains("Nursing operations · ours · 3 days late");
        assertThat(part("promises").select("li:contains(Names for the list)").text())
                .contains("Naomi Tanaka owes it");
        MvcResult done = browser.submit(
                "maya",
                ours.select("form").attr("action"),
                "keptOn",
                ours.select("[name=keptOn]").val(),
                "back",
                ours.select("[name=back]").val());
        assertThat(target(done)).isEqualTo("/today");
        assertThat(part("promises").text()).doesNotContain("Test plan for the bed board");
    }

    @Test
    void says_how_many_hours_are_left() throws Exception {
        assertThat(browser.page("maya", "/today").text()).contains("you can still offer 24 of 40 hours this month");
        jdbc.sql("update capacity set hours = 10").update();
        assertThat(browser.page("maya", "/today").text())
                .contains("6 hours more are reserved than the 10 of this month");
        jdbc.sql("delete from capacity").update();
        assertThat(browser.page("maya", "/today").text()).contains("say how many hours you can offer a month");
    }

    @Test
    void sends_what_was_logged_on_to_the_partner() throws Exception {
        MvcResult sent = browser.submit("maya", "/log/entries", "partner", "radiology", "summary", "Met Naomi");
        assertThat(sent.getResponse().getStatus())
                .as("with the form, and as POST")
                .isEqualTo(307);
        assertThat(target(sent)).isEqualTo("/partners/radiology/interactions");
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            MvcResult logged = browser.submit(
                    "maya",
                    target(sent),
                    "id",
                    id,
                    "partner",
                    "radiology",
                    "back",
                    "today",
                    "summary",
                    "Met Naomi",
                    "happenedOn",
                    today.date(),
                    "origin",
                    "JOINT",
                    "minutes",
                    10,
                    "twoWay",
                    true);
            assertThat(target(logged)).isEqualTo("/today");
        }
        assertThat(part("quiet").select("li:contains(Radiology)").text()).contains("today, agreed 30");
    }

    @Test
    void leads_to_the_full_form_with_what_was_typed() throws Exception {
        String address = target(browser.open("maya", "/log/details?partner=radiology&summary=Met%20Naomi&minutes=10"));
        assertThat(address).startsWith("/partners/radiology/interactions/new?");
        assertThat(browser.page("maya", address).select("#summary").text()).isEqualTo("Met Naomi");
    }

    @ParameterizedTest
    @CsvSource({"/log/entries, ''", "/log/details, ''"})
    void asks_for_the_partner(String address, String partner) throws Exception {
        MvcResult refused = address.endsWith("entries")
                ? browser.submit("maya", address, "partner", partner, "summary", "Met somebody")
                : browser.open("maya", address + "?partner=" + partner);
        assertThat(target(refused)).isEqualTo("/log");
    }

    @Test
    void leads_nowhere_but_to_a_partner() throws Exception {
        MvcResult sent = browser.submit("maya", "/log/entries", "partner", "//elsewhere.example/x");
        assertThat(sent.getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void tells_a_brm_without_partners_how_to_begin() throws Exception {
        jdbc.sql("update assignment set until_on = current_date where until_on is null")
                .update();
        for (String address : List.of("/today", "/log"))
            assertThat(browser.page("maya", address).text()).contains("You look after no partner yet");
        jdbc.sql("update capacity set hours = 0").update();
        assertThat(browser.page("maya", "/today").text()).contains("you can still offer 0 of 0 hours");
    }

    @Test
    void the_log_is_on_every_page_of_a_brm_and_on_nobody_elses() throws Exception {
        assertThat(log("maya", "/portfolio")).isEqualTo("/log");
        assertThat(log("maya", "/partners/pharmacy")).as("not hers").isEqualTo("/log");
        assertThat(log("maya", "/partners/radiology/help")).isEqualTo("/partners/radiology#log");
        assertThat(log("rafael", "/portfolio")).isEmpty();
        assertThat(log("ines", "/partners/nursing-operations")).isEmpty();
    }

    private String log(String who, String address) throws Exception {
        return browser.page(who, address).select("header [data-log-link]").attr("href");
    }

    private org.jsoup.nodes.Element part(String name) throws Exception {
        return browser.page("maya", "/today")
                .select("[aria-labelledby=%s]".formatted(name))
                .first();
    }

    private void tally(String slug, String figures) {
        jdbc.sql("update tally set %s where partner_id = (select id from partner where slug = :slug)"
                        .formatted(figures))
                .param("slug", slug)
                .update();
    }
}
