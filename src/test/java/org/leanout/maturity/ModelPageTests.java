package org.leanout.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

@OnTheCast
class ModelPageTests {

    private static final String SUPPLY = "/partners/supply-chain";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @Autowired
    CastClock clock;

    @Autowired
    Models models;

    @Autowired
    Night night;

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void shows_the_numbers_of_today() throws Exception {
        for (String who : new String[] {"maya", "rafael", "admin"})
            assertThat(browser.page(who, "/model").text())
                    .contains("Version 2", "C4.1 Volunteered share at least 0.3", "Proactivity 20");
        assertThat(browser.page("maya", "/model").text()).doesNotContain("Try other numbers");
    }

    @Test
    void tries_numbers_on_today_s_partners_and_stores_nothing() throws Exception {
        Document page = read(send("/model/preview", "index.SERVICE_PROVIDER", "50", "why", ""));
        assertThat(page.select("[aria-labelledby=result]").text()).contains("of 8 partners");
        assertThat(page.select("tr:contains(Supply chain)").text()).contains("Service provider 48", "Order taker 48");
        assertThat(page.select("#index\\.SERVICE_PROVIDER").val()).isEqualTo("50");
        assertThat(page.text()).contains("now 35");
        assertThat(browser.page("maya", SUPPLY).select(".lo-cells").text())
                .contains("Service provider")
                .contains("index 48");
        assertThat(browser.page("admin", "/model").text()).doesNotContain("Version 3");
    }

    @Test
    void a_published_version_assesses_from_its_day_on_and_old_snapshots_stay() throws Exception {
        List<String> before = snapshots();
        assertThat(send("/model", "index.SERVICE_PROVIDER", "50", "why", "Talks with the heads of IT")
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/model");
        assertThat(browser.page("maya", "/model").text())
                .contains("Version 3", "Talks with the heads of IT", "Service provider 50");
        assertThat(browser.page("maya", SUPPLY + "/why").text())
                .contains("by model version 3", "It reaches Order taker.");
        night.assess();
        assertThat(browser.page("maya", SUPPLY).text()).contains("Computed today: Order taker.");
        assertThat(snapshots()).containsAll(before);
        assertThat(jdbc.sql("select distinct model_version from assessment where as_of = :today")
                        .param("today", today.date())
                        .query(Integer.class)
                        .list())
                .containsExactly(3);
        clock.standOn(today.date().plusDays(2));
        night.assess();
        assertThat(browser.page("maya", SUPPLY + "/history").text()).contains("version 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weight.DIALOGUE | 14 | The weights total 99. They have to total 100.",
                "decay.0.factor | 1.5 | Days of bands rise, and a factor lies between 0 and 1.",
                "decay.0.days | 500 | Days of bands rise, and a factor lies between 0 and 1.",
                "index.ORDER_TAKER | 40 | The index has to rise from level to level.",
                "limit.daysUp | 0 | Days are at least 1, and fewest records or days 0 or more.",
                "limit.daysUp | 1.5 | Write a whole number.",
                "limit.daysUp | '' | Write a number.",
                "limit.daysUp | many | Write a number.",
                "limit.daysUp | 99999999999 | This number is too large.",
                "share.smoothing | 1e-2000000 | Write a number.",
                "weight.DIALOGUE | 15 | These are the numbers of today.",
            })
    void says_why_not_and_keeps_what_was_typed(String name, String typed, String said) throws Exception {
        Document page = read(send("/model", name, typed, "why", "Because"));
        assertThat(page.text()).contains(said);
        assertThat(page.getElementById(name).val()).isEqualTo(typed);
        assertThat(page.select("#why").text()).isIn("Because", "");
        assertThat(browser.page("admin", "/model").text()).doesNotContain("Version 3");
    }

    @ParameterizedTest
    @CsvSource({"threshold.C3_1, 101", "threshold.C4_1, 2", "threshold.C4_4, 6", "threshold.C4_2, 9999"})
    void what_nobody_can_reach_breaks_no_page(String name, String typed) throws Exception {
        send("/model", name, typed, "why", "Because");
        for (String partner : new String[] {"supply-chain", "facilities", "revenue-cycle", "nursing-operations"})
            for (String page : new String[] {"", "/why"})
                assertThat(browser.open("rafael", "/partners/" + partner + page)
                                .getResponse()
                                .getStatus())
                        .isEqualTo(200);
    }

    @Test
    void is_published_with_a_reason_and_once() throws Exception {
        assertThat(read(send("/model", "limit.daysUp", "10", "why", " ")).text())
                .contains("Say something here.");
        send("/model", "limit.daysUp", "10", "why", "Because");
        assertThat(read(send("/model", "limit.daysUp", "12", "why", "Because")).text())
                .contains("Somebody else published a version");
    }

    @Test
    void a_thin_log_is_told_to_it_and_to_no_partner() throws Exception {
        jdbc.sql(
                        "update assessment set flags = array['THIN_LOG'] where partner_id = (select id from partner where slug = 'pharmacy')")
                .update();
        assertThat(browser.page("rafael", "/portfolio")
                        .select("tr:contains(Pharmacy)")
                        .text())
                .contains("thin log");
    }

    private MvcResult send(String address, String... changed) throws Exception {
        List<Object> fields = new ArrayList<>(List.of("version", 2));
        Map<String, BigDecimal> numbers = ModelNumbers.of(models.current());
        for (String name : numbers.keySet()) {
            fields.add("numbers[" + name + "]");
            fields.add(name.equals(changed[0]) ? changed[1] : ModelNumbers.text(numbers.get(name)));
        }
        fields.addAll(List.of(changed[2], changed[3]));
        return browser.submit("admin", address, fields.toArray());
    }

    private List<String> snapshots() {
        return jdbc.sql("select s::text from snapshot s").query(String.class).list();
    }

    private static Document read(MvcResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
