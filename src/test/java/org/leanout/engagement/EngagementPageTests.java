package org.leanout.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.Jsoup;
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
class EngagementPageTests {

    private static final String SUPPLY = "/partners/supply-chain/engagement";
    private static final String NURSING = "/partners/nursing-operations/engagement";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @ParameterizedTest(name = "{0}: {1} days")
    @CsvSource({"HIGH, 30", "MEDIUM, 60", "LOW, 75"})
    void takes_the_rhythm_of_the_tier_as_long_as_no_other_is_agreed(String tier, int days) throws Exception {
        jdbc.sql("update partner set tier = :tier where slug = 'supply-chain'")
                .param("tier", tier)
                .update();
        assertThat(browser.page("maya", SUPPLY).text())
                .contains("Nothing is agreed yet", "Every %d days the usual for its tier".formatted(days));
    }

    @Test
    void keeps_what_is_agreed_with_who_attends_and_its_history() throws Exception {
        agree("maya", "id", UUID.randomUUID(), "rhythm", 21, "channels", "VISIT", "occasion", "Dock 2, Fridays");
        Document page = browser.page("maya", SUPPLY);
        assertThat(page.select("main").text())
                .contains("Every 21 days agreed with this partner; the usual for its tier, High, is 30 days")
                .contains("How you keep in touch Visit", "Dock 2, Fridays", "added the engagement plan");
        agree("maya", "id", planId(), "version", 0, "rhythm", 45, "contacts", contact("Jonas Lind"));
        assertThat(browser.page("maya", SUPPLY).text())
                .contains("Every 45 days", "Who attends Jonas Lind", "Days from one talk to the next: 21 → 45");
        assertThat(browser.page("maya", "/partners/supply-chain/about").text()).contains("Rhythm Every 45 days");
    }

    @Test
    void makes_one_plan_of_a_form_that_is_sent_twice() throws Exception {
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++)
            assertThat(agree("maya", "id", id, "rhythm", 21).getResponse().getStatus())
                    .isEqualTo(302);
        assertThat(planId()).isEqualTo(id);
    }

    @Test
    void tells_the_second_of_two_and_keeps_what_they_typed() throws Exception {
        agree("maya", "id", UUID.randomUUID(), "rhythm", 21);
        agree("maya", "id", planId(), "version", 0, "rhythm", 30);
        Document page = read(agree("maya", "id", planId(), "version", 0, "rhythm", 7));
        assertThat(page.text()).contains("Somebody else changed this while you were typing", "21 → 30");
        assertThat(page.select("#rhythm").val()).isEqualTo("7");
        Document another = read(agree("maya", "id", UUID.randomUUID(), "rhythm", 9, "occasion", "Later"));
        assertThat(another.select("#occasion").val())
                .as("two who both make the first one")
                .isEqualTo("Later");
    }

    @ParameterizedTest
    @CsvSource({"0", "367", "often"})
    void refuses_a_rhythm_that_is_none(String rhythm) throws Exception {
        Document page = read(agree("maya", "rhythm", rhythm, "occasion", "Fridays"));
        assertThat(page.select("#rhythm-error").text()).isNotEmpty();
        assertThat(page.select("#occasion").val()).isEqualTo("Fridays");
    }

    @Test
    void refuses_people_of_another_partner_and_an_archived_one() throws Exception {
        assertThat(agree("maya", "contacts", contact("Ines Okafor"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        jdbc.sql("update partner set archived_on = current_date where slug = 'supply-chain'")
                .update();
        assertThat(read(agree("maya", "rhythm", 7)).text()).contains("archived");
    }

    @Test
    void any_two_way_contact_starts_the_clock_anew_and_a_message_does_not() throws Exception {
        agree("maya", "rhythm", 1);
        jdbc.sql("""
                        update interaction set happened_on = happened_on - 200
                         where partner_id = (select id from partner where slug = 'supply-chain')
                        """).update();
        log("Wrote to Jonas", "MESSAGE", false);
        assertThat(browser.page("maya", SUPPLY).text()).contains("Next talk by was due on");
        assertThat(browser.page("rafael", "/portfolio?attention=QUIET").text()).contains("Supply chain");
        log("Met Jonas", "CONVERSATION", true);
        assertThat(browser.page("maya", SUPPLY).text())
                .doesNotContain("was due on")
                .contains(", today");
        assertThat(browser.page("maya", "/partners/supply-chain").text()).contains("today, agreed 1");
        assertThat(browser.page("rafael", "/portfolio?attention=QUIET")
                        .select("[aria-labelledby=every]")
                        .text())
                .doesNotContain("Supply chain");
    }

    @Test
    void no_partner_learns_of_it() throws Exception {
        assertThat(browser.open("ines", NURSING).getResponse().getStatus()).isEqualTo(403);
        assertThat(browser.page("ines", "/partners").text())
                .contains("Nursing operations")
                .doesNotContain("agreed 14");
        assertThat(browser.page("ines", "/partners/nursing-operations").text()).doesNotContain("agreed 14");
        assertThat(browser.page("maya", "/partners").text()).contains("agreed 14");
    }

    private MvcResult agree(String who, Object... fields) throws Exception {
        return browser.submit(who, SUPPLY, fields);
    }

    private void log(String summary, String kind, boolean twoWay) throws Exception {
        browser.submit(
                "maya",
                "/partners/supply-chain/interactions",
                "summary",
                summary,
                "kind",
                kind,
                "happenedOn",
                today.date(),
                "origin",
                "JOINT",
                "minutes",
                10,
                "twoWay",
                twoWay);
    }

    private UUID planId() {
        return jdbc.sql(
                        "select e.id from engagement_plan e join partner p on p.id = e.partner_id where p.slug = 'supply-chain'")
                .query(UUID.class)
                .single();
    }

    private UUID contact(String name) {
        return jdbc.sql("select id from contact where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    private static Document read(MvcResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
