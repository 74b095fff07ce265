package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnTheCast
class WhyPageTests {

    private static final List<String> DIMENSIONS =
            List.of("dependability", "proactivity", "dialogue", "understanding", "improvement", "shared-strategy");

    private static final String WHY = "/partners/nursing-operations/why";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"nursing-operations", "supply-chain"})
    void adds_up_to_the_index(String partner) throws Exception {
        Document page = browser.page("maya", "/partners/" + partner + "/why");
        int total = page.select("#index .lo-fold > summary").stream()
                .mapToInt(WhyPageTests::contribution)
                .sum();
        assertThat(page.select("#index .card-footer").text())
                .contains("= %,d".formatted(total))
                .contains("rounded " + Math.round(total / 100.0));
        assertThat(page.select(".fs-3").text()).contains("Index " + Math.round(total / 100.0) + ".");
    }

    /** A line says: score × weight = what it brings. */
    private static int contribution(Element line) {
        String[] numbers =
                line.text().replace(",", "").replaceAll("[^0-9 ]", " ").trim().split(" +");
        int score = Integer.parseInt(numbers[0]);
        int weight = Integer.parseInt(numbers[1]);
        assertThat(Integer.parseInt(numbers[2])).isEqualTo(score * weight);
        return score * weight;
    }

    @Test
    void each_sum_is_that_of_the_records_below_it() throws Exception {
        for (String dimension : DIMENSIONS)
            for (Element sum : browser.page("maya", "/partners/nursing-operations/why/" + dimension)
                    .select("table")) {
                List<Element> rows = sum.select("tbody tr");
                if (rows.size() < 2) continue;
                BigDecimal records = rows.subList(0, rows.size() - 1).stream()
                        .map(row -> new BigDecimal(row.select("td").last().text()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(new BigDecimal(rows.get(rows.size() - 1).select("b").text()))
                        .as(sum.text())
                        .isEqualByComparingTo(records);
            }
    }

    @Test
    void each_record_weighs_what_its_factors_multiply_to() throws Exception {
        List<Element> records = DIMENSIONS.stream()
                .flatMap(dimension -> open(dimension).select("tbody tr:has(td + td + td + td)").stream())
                .filter(row -> row.text().contains("×"))
                .toList();
        assertThat(records).hasSizeGreaterThan(8).allSatisfy(row -> {
            BigDecimal product = Arrays.stream(row.select("td").get(3).text().split(" × "))
                    .map(BigDecimal::new)
                    .reduce(BigDecimal.ONE, BigDecimal::multiply);
            assertThat(new BigDecimal(row.select("td").get(4).text())).isEqualByComparingTo(product);
        });
    }

    private Document open(String dimension) {
        try {
            return browser.page("maya", "/partners/nursing-operations/why/" + dimension);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void leads_to_records_that_the_reader_can_open() throws Exception {
        for (String who : List.of("maya", "ines"))
            for (String dimension : DIMENSIONS)
                for (Element link : browser.page(who, "/partners/nursing-operations/why/" + dimension)
                        .select("td a"))
                    assertThat(browser.open(who, link.attr("href"))
                                    .getResponse()
                                    .getStatus())
                            .as(who + " opens " + link.attr("href"))
                            .isEqualTo(200);
    }

    @Test
    void tells_the_partner_of_a_planning_session_but_not_what_it_is_called() throws Exception {
        jdbc.sql("""
                        update interaction set kind = 'PLANNING_SESSION', invited_by = 'PARTNER', shared = false,
                               summary = 'Secret plans'
                         where id = (select id from interaction
                                      where partner_id = (select id from partner where slug = 'nursing-operations')
                                      order by happened_on desc limit 1)
                        """).update();
        String address = "/partners/nursing-operations/why/shared-strategy";
        assertThat(browser.page("maya", address).text()).contains("Secret plans");
        assertThat(browser.page("ines", address).text())
                .contains("internal to IT")
                .doesNotContain("Secret plans");
    }

    @Test
    void shows_the_partner_a_planning_session_that_is_shared() throws Exception {
        jdbc.sql("""
                        update interaction set kind = 'PLANNING_SESSION', invited_by = 'PARTNER', shared = true,
                               summary = 'Plans for both'
                         where id = (select id from interaction
                                      where partner_id = (select id from partner where slug = 'nursing-operations')
                                      order by happened_on desc limit 1)
                        """).update();
        var link = browser.page("ines", "/partners/nursing-operations/why/shared-strategy")
                .select("a:contains(Plans for both)");
        assertThat(browser.open("ines", link.attr("href")).getResponse().getStatus())
                .isEqualTo(200);
    }

    @Test
    void a_talk_that_the_partner_may_not_open_can_still_be_said_not_to_be_right() throws Exception {
        jdbc.sql("update interaction set shared = false, summary = 'Secret ' || id")
                .update();
        var talks = browser.page("ines", WHY).select("#conditions td .lo-quiet:contains(internal to IT)");
        assertThat(talks.eachText())
                .anyMatch(text -> text.startsWith("Interaction, "))
                .anyMatch(text -> text.startsWith("Service review, "));
        String address = talks.select(":contains(Service review) a:contains(This is not right)")
                .attr("href");
        Document form = browser.page("ines", address);
        assertThat(form.text()).contains("Service review").doesNotContain("Secret");
        String record = form.select("[name=record]").val();
        browser.submit("ines", "/partners/nursing-operations/disputes", "record", record, "reason", "It was none.");
        assertThat(browser.page("ines", "/partners/nursing-operations/disputes").text())
                .contains("It was none.")
                .doesNotContain("Secret");
        assertThat(browser.page("ines", WHY).select("#conditions [href*=" + record + "]"))
                .isEmpty();
        assertThat(browser.page("maya", WHY).select("#conditions a:contains(Secret)"))
                .isNotEmpty();
    }

    @Test
    void knows_no_other_dimension() throws Exception {
        assertThat(browser.open("maya", "/partners/nursing-operations/why/charm")
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void says_what_would_make_a_young_relationship_ratable() throws Exception {
        assertThat(browser.page("maya", "/partners/marketing/why").text())
                .contains("Why not yet rated", "more records that count", "once it has been on file for 30 days");
    }

    @Test
    void a_step_that_leaves_the_index_where_it_is_says_so() throws Exception {
        for (String partner : new String[] {"facilities", "nursing-operations", "supply-chain"})
            assertThat(browser.page("maya", "/partners/" + partner).text())
                    .as(partner)
                    .doesNotContainPattern("ndex (\\d+) to \\1\\b");
    }
}
