package org.leanout.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
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
import org.springframework.test.web.servlet.MvcResult;

/** Nursing operations is published as a trusted advisor. */
@OnTheCast
class HoldPageTests {

    private static final String NURSING = "/partners/nursing-operations";
    private static final String WHY = "Their new director has not seen any of it.";

    @Autowired
    Browser browser;

    @Autowired
    Today today;

    @Autowired
    CastClock clock;

    @Autowired
    Night night;

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void a_held_level_is_shown_everywhere_beside_what_it_would_be() throws Exception {
        hold("SERVICE_PROVIDER", today.date().plusDays(20), WHY);
        String told = "Held down at Service provider until";
        for (String who : new String[] {"maya", "ines", "rafael"}) {
            assertThat(browser.page(who, NURSING).text())
                    .contains(told, WHY, "Published otherwise: Trusted advisor. Computed today: Trusted advisor.");
            assertThat(browser.page(who, NURSING + "/why").text()).contains(told);
            assertThat(browser.page(who, NURSING + "/timeline").text()).contains("Level held down: " + WHY);
        }
        assertThat(portfolio()).contains("Service provider", "held down until");
        assertThat(browser.page("maya", "/partners").text())
                .contains("Nursing operations Patient care Service provider");
    }

    @Test
    void ends_by_itself_after_its_last_day() throws Exception {
        hold("ORDER_TAKER", today.date().plusDays(3), WHY);
        clock.standOn(today.date().plusDays(3));
        night.assess();
        assertThat(portfolio()).contains("Order taker");
        clock.standOn(today.date().plusDays(1));
        night.assess();
        assertThat(portfolio()).contains("Trusted advisor").doesNotContain("held down");
        assertThat(browser.page("maya", NURSING).text()).doesNotContain("Held down");
    }

    @Test
    void a_manager_ends_it_and_one_runs_at_a_time() throws Exception {
        hold("ORDER_TAKER", today.date().plusDays(30), WHY);
        assertThat(read(hold("AD_HOC", today.date().plusDays(30), WHY)).text())
                .contains("It is held down already. End that first.");
        browser.submit("rafael", NURSING + "/hold/end");
        assertThat(portfolio()).contains("Trusted advisor");
        assertThat(browser.submit("rafael", NURSING + "/hold/end").getFlashMap().get("refused"))
                .isEqualTo("Nobody holds it down.");
        assertThat(browser.page("ines", NURSING + "/timeline").text()).contains("Level no longer held down:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STRATEGIC_PARTNER | 30 | x | level | A level is held down, never up: choose one below Trusted advisor.",
                "TRUSTED_ADVISOR | 30 | x | level | A level is held down, never up: choose one below Trusted advisor.",
                "ORDER_TAKER | 91 | x | untilOn | Choose a day from today on, at most 90 days ahead.",
                "ORDER_TAKER | -1 | x | untilOn | Choose a day from today on, at most 90 days ahead.",
                "ORDER_TAKER | 30 | '' | reason | Say something here.",
            })
    void says_beside_the_field_why_not(String level, int days, String reason, String field, String said)
            throws Exception {
        Document page = read(hold(level, today.date().plusDays(days), reason));
        assertThat(page.select("#" + field + "-error").text()).isEqualTo(said);
        assertThat(page.select("#untilOn").val())
                .isEqualTo(today.date().plusDays(days).toString());
    }

    @Test
    void a_day_that_cannot_be_read_is_told_beside_its_field() throws Exception {
        MvcResult answer = browser.submit(
                "rafael", NURSING + "/hold", "level", "ORDER_TAKER", "untilOn", "2026-02-30", "reason", WHY);
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(read(answer).select("#untilOn-error").text()).contains("This is not a day.");
        assertThat(read(answer).select("#reason").text()).isEqualTo(WHY);
    }

    @Test
    void what_is_not_rated_cannot_be_held() throws Exception {
        assertThat(browser.page("rafael", "/partners/marketing/hold").text())
                .contains("The relationship is not yet rated");
        MvcResult answer = browser.submit(
                "rafael", "/partners/marketing/hold", "level", "AD_HOC", "untilOn", today.date(), "reason", WHY);
        assertThat(read(answer).text()).contains("It is not yet rated.", "You typed: " + WHY);
        assertThat(browser.page("tom", "/partners/marketing").text()).doesNotContain("Held down");
    }

    private MvcResult hold(String level, LocalDate until, String reason) throws Exception {
        return browser.submit(
                "rafael",
                NURSING + "/hold",
                "id",
                UUID.randomUUID(),
                "level",
                level,
                "untilOn",
                until,
                "reason",
                reason);
    }

    private String portfolio() throws Exception {
        return browser.page("rafael", "/portfolio")
                .select("tr:has(a[href=" + NURSING + "])")
                .text();
    }

    private static Document read(MvcResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
