package org.leanout.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.demo.CastClock;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;

/** The best step for Supply chain is to ask for an objective's confirmation, then to offer early help. */
@OnTheCast
class DeferralPageTests {

    private static final String SUPPLY = "/partners/supply-chain";
    private static final String STEP = SUPPLY + "/steps/RECONFIRM_OBJECTIVE/deferral";

    @Autowired
    Browser browser;

    @Autowired
    Today today;

    @Autowired
    CastClock clock;

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void shows_the_next_one_until_the_day() throws Exception {
        String best = best();
        assertThat(browser.page("maya", STEP).text()).contains(best);
        browser.submit(
                "maya", STEP, "reason", "Jonas is away", "untilOn", today.date().plusDays(7));
        assertThat(best()).isNotEqualTo(best);
        assertThat(browser.page("maya", SUPPLY).text()).contains("not now, until", "Jonas is away");
        clock.standOn(today.date().plusDays(6));
        assertThat(best()).isNotEqualTo(best);
        clock.standOn(today.date().plusDays(1));
        assertThat(best()).isEqualTo(best);
    }

    /** All three pages name the same step, and the list of all says what is put off. */
    @Test
    void the_page_of_the_reasons_names_the_step_that_the_others_name() throws Exception {
        browser.submit(
                "maya", STEP, "reason", "Jonas is away", "untilOn", today.date().plusDays(7));
        var way = browser.page("maya", SUPPLY + "/why").select("[aria-labelledby=way]");
        assertThat(way.text()).contains("Jonas is away", "Now: " + best());
        assertThat(way.select("a.btn-primary").attr("href")).endsWith("/offers/new");
        assertThat(way.select("a:contains(Not now)").attr("href")).contains("OFFER_EARLY_HELP");
        assertThat(way.select("form").attr("action")).isEqualTo(STEP + "/end");
    }

    @Test
    void is_taken_up_again_before_it() throws Exception {
        String best = best();
        browser.submit(
                "maya", STEP, "reason", "Jonas is away", "untilOn", today.date().plusDays(7));
        browser.submit("maya", STEP + "/end");
        assertThat(best()).isEqualTo(best);
        browser.submit(
                "maya", STEP, "reason", "Still away", "untilOn", today.date().plusDays(3));
        assertThat(browser.page("maya", SUPPLY).text()).contains("Still away").doesNotContain("Jonas is away");
    }

    @Test
    void is_no_business_of_the_partner_s() throws Exception {
        browser.submit(
                "maya", STEP, "reason", "Jonas is away", "untilOn", today.date().plusDays(7));
        for (String page : new String[] {"", "/why", "/timeline"}) {
            var answer = browser.open("jonas", SUPPLY + page);
            assertThat(answer.getResponse().getContentAsString()).doesNotContain("Jonas is away");
            assertThat(String.valueOf(answer.getModelAndView().getModel())).doesNotContain("Jonas is away");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, Away, untilOn, Choose a day after today.",
        "181, Away, untilOn, At most 180 days from now.",
        "7, ' ', reason, Say something here."
    })
    void says_beside_the_field_why_not(int days, String reason, String field, String said) throws Exception {
        var answer = browser.submit(
                "maya", STEP, "reason", reason, "untilOn", today.date().plusDays(days));
        Document page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select("#" + field + "-error").text()).isEqualTo(said);
    }

    private String best() throws Exception {
        return browser.page("maya", SUPPLY).select(".lo-next h3").text();
    }
}
