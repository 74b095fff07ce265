package org.leanout.engagement;

import static org.assertj.core.api.Assertions.assertThat;

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

@OnTheCast
class TierRhythmPageTests {

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Test
    void says_how_often_and_who_goes_by_it() throws Exception {
        jdbc.sql("update partner set tier = 'HIGH', archived_on = null").update();
        jdbc.sql("update partner set archived_on = current_date where slug = 'marketing'")
                .update();
        int agreed = jdbc.sql("select count(*) from engagement_plan where rhythm is not null")
                .query(Integer.class)
                .single();
        for (String who : new String[] {"rafael", "maya", "audit", "admin"})
            assertThat(browser.page(who, "/rhythms")
                            .select("main li")
                            .eachText()
                            .get(0))
                    .startsWith("High every 30 days %d partners go by it; %s agreed on another rhythm;"
                            .formatted(7 - agreed, agreed == 1 ? "one has" : agreed + " have"));
        assertThat(browser.page("rafael", "/rhythms").select("main .btn")).isEmpty();
    }

    @Test
    void changes_for_all_who_agreed_on_nothing_else() throws Exception {
        browser.submit("admin", "/rhythms", "version", 1, "high", 20, "medium", 45, "low", 100);
        assertThat(browser.page("admin", "/rhythms").text()).contains("High every 20 days", "30 → 20");
        jdbc.sql("update partner set tier = 'LOW' where slug = 'supply-chain'").update();
        assertThat(browser.page("maya", "/partners/supply-chain/engagement").text())
                .contains("Every 100 days the usual for its tier");
        Document late =
                Jsoup.parse(browser.submit("admin", "/rhythms", "version", 1, "high", 10, "medium", 45, "low", 100)
                        .getResponse()
                        .getContentAsString());
        assertThat(late.text()).contains("Somebody else changed this");
        assertThat(late.select("#high").val()).isEqualTo("10");
    }

    @ParameterizedTest(name = "{0}, {1} and {2}: {3} is wrong")
    @CsvSource({
        "0, 60, 90, high",
        "30, soon, 90, medium",
        "30, 60, '', low",
        "30, 60, 367, low",
        "70, 60, 90, medium",
        "30, 60, 59, low"
    })
    void refuses_what_is_no_number_of_days(String high, String medium, String low, String wrong) throws Exception {
        Document page = Jsoup.parse(
                browser.submit("admin", "/rhythms", "version", 1, "high", high, "medium", medium, "low", low)
                        .getResponse()
                        .getContentAsString());
        assertThat(page.select(".lo-error").eachAttr("id")).containsExactly(wrong + "-error");
        assertThat(page.select("input.form-control").stream().map(Element::val)).containsExactly(high, medium, low);
    }
}
