package org.leanout.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages about all relationships, as somebody of IT sees them. */
@OnTheCast
class TrendPageTests {

    @Autowired
    Browser browser;

    @Test
    void say_in_their_titles_what_they_show() throws Exception {
        Document page = browser.page("rafael", "/portfolio/trends");
        assertThat(page.select("section h2").eachText())
                .hasSize(8)
                .anyMatch(title -> title.matches("[0-9]+ of [0-9]+ rated relationships .* at Trusted advisor or above"))
                .anyMatch(title -> title.matches("(Half|[0-9]+%) of our hours answer or repair"))
                .anyMatch(title -> title.matches("[0-9]+ good impacts?, [0-9]+ bad ones?"));
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void have_a_table_for_every_chart_with_a_line_for_each_month() throws Exception {
        Document page = browser.page("rafael", "/portfolio/trends");
        assertThat(page.select("section:has(details)")).hasSize(8).allSatisfy(chart -> {
            int months = chart.attr("aria-labelledby").equals("chart-LEVELS") ? 24 : 12;
            assertThat(chart.select("details tbody tr")).as(chart.text()).hasSize(months);
        });
    }

    @Test
    void have_no_two_columns_of_one_name() throws Exception {
        for (String address : List.of("/portfolio/trends", "/effort", "/portfolio"))
            for (Element table : browser.page("rafael", address).select("section table"))
                assertThat(table.select("thead th").eachText()).as(table.text()).doesNotHaveDuplicates();
    }

    /** The same question, over two periods: each says which, and both on one scale. */
    @Test
    void tell_of_refusals_in_percent_and_of_how_long() throws Exception {
        Document page = browser.page("rafael", "/portfolio/trends");
        assertThat(page.select("#chart-REFUSALS").text())
                .matches("In 12 months [0-9]+% of [0-9]+ answered offers were refused, most often for .*");
        assertThat(page.select("section[aria-labelledby=chart-REFUSALS] .card-footer")
                        .text())
                .matches(".*In as many months before: [0-9]+%\\.");
        assertThat(browser.page("rafael", "/portfolio")
                        .select("[aria-labelledby=hours] .card-footer")
                        .text())
                .containsPattern("In 90 days [0-9]+% of [0-9]+ answered offers were refused. Charts are of 12 months.");
    }

    @Test
    void lead_from_every_number_to_as_many_records() throws Exception {
        Document page = browser.page("rafael", "/portfolio/trends");
        List<Element> numbers = page.select("section table a:not([tabindex]):is([href*=HELPED], [href*=DECLINED])");
        assertThat(numbers).hasSizeGreaterThan(6);
        for (Element number : numbers.subList(0, 6)) {
            Document list = browser.page("rafael", number.attr("href"));
            assertThat(list.select("tbody tr")).hasSize(Integer.parseInt(number.text()));
        }
    }

    /** A table has the same links for whoever cannot point, so that nobody has to tab through hundreds of bars. */
    @Test
    void lead_from_every_bar_and_dot_to_where_its_number_in_the_table_does() throws Exception {
        for (String address : List.of("/portfolio/trends", "/effort"))
            for (Element chart : browser.page("rafael", address).select("section:has(.lo-plot)")) {
                List<Element> points = chart.select(".lo-plot svg a");
                assertThat(points).as(chart.text()).isNotEmpty();
                assertThat(chart.select("details a").eachAttr("href"))
                        .containsAll(
                                points.stream().map(point -> point.attr("href")).toList());
                assertThat(points).allSatisfy(point -> {
                    assertThat(point.attr("tabindex")).isEqualTo("-1");
                    assertThat(point.select("title").text()).matches("[A-Z][a-z]{2} 20[0-9]{2}: .*[0-9].*");
                });
            }
    }

    @Test
    void fill_every_part_with_something_that_is_drawn() throws Exception {
        for (String address : List.of("/portfolio", "/portfolio/trends", "/effort")) {
            Document page = browser.page("rafael", address);
            List<String> fills = page.select("[fill^=url]").eachAttr("fill");
            assertThat(fills).isNotEmpty();
            for (String fill : fills)
                assertThat(page.select(fill.substring("url(".length(), fill.length() - 1)))
                        .as(fill)
                        .hasSize(1);
        }
    }

    /** Of each kind the first record. */
    @Test
    void count_no_partner_of_a_level_twice() throws Exception {
        for (String address : List.of("/portfolio/trends/LEVEL_3", "/portfolio/trends/LEVEL_3?from=2026-01")) {
            List<String> partners =
                    browser.page("rafael", address).select("tbody td a").eachText();
            assertThat(partners).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void lead_on_to_the_records_themselves() throws Exception {
        for (Counted kind : Counted.values()) {
            Document list = browser.page("rafael", "/portfolio/trends/" + kind + "?from=2020-01");
            for (String record :
                    list.select("tbody td a").eachAttr("href").stream().limit(1).toList())
                assertThat(browser.open("rafael", record).getResponse().getStatus())
                        .as(kind + ": " + record)
                        .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portfolio", "/portfolio/trends", "/effort", "/coverage"})
    void keep_what_is_selected_from_page_to_page(String address) throws Exception {
        Document page = browser.page("rafael", address + "?unit=Patient%20care&tier=HIGH");
        assertThat(page.select("nav.lo-tabs a").eachAttr("href"))
                .hasSize(4)
                .allMatch(href -> href.endsWith("?unit=Patient%20care&tier=HIGH"));
        assertThat(page.select("option[selected]").eachAttr("value")).contains("Patient care", "HIGH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portfolio/trends", "/effort", "/coverage"})
    void say_what_to_do_where_there_is_nothing(String address) throws Exception {
        Document page = browser.page("rafael", address + "?tag=nobody-has-this");
        assertThat(page.select("h2").eachText()).isNotEmpty().doesNotContain("");
        assertThat(page.text()).doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/portfolio/trends/NONSENSE",
                "/portfolio/trends/REWORK?from=yesterday",
                "/portfolio/trends/REWORK?from=2026-05&to=2026-01",
                "/portfolio/trends?brm=somebody",
                "/portfolio/trends/REWORK?after=mangled"
            })
    void never_fail_of_a_mangled_address(String address) throws Exception {
        assertThat(browser.open("rafael", address).getResponse().getStatus()).isLessThan(500);
    }

    @Test
    void say_when_they_are_not_of_the_months_that_were_asked_for() throws Exception {
        String here = "/portfolio/trends/EFFORT_JOINT";
        assertThat(browser.page("rafael", here).select(".alert")).isEmpty();
        Document reversed = browser.page("rafael", here + "?from=2026-11&to=2025-01");
        assertThat(reversed.select(".alert").text()).startsWith("The first month that was asked for is after the last");
        assertThat(reversed.select("tbody tr")).isNotEmpty();
        assertThat(browser.page("rafael", here + "?from=2010-01&to=2010-12")
                        .select(".alert")
                        .text())
                .matches("Nothing is kept of the months .* from [A-Z][a-z]{2} 20[0-9]{2} to today.*");
        assertThat(browser.page("rafael", "/portfolio/trends/LEVEL_5?to=2031-01")
                        .select(".alert")
                        .text())
                .startsWith("Not all of the months");
    }

    @Test
    void say_what_can_be_offered_and_what_a_warning_is() throws Exception {
        Document page = browser.page("rafael", "/effort");
        assertThat(page.select("#capacity").text()).matches("We can still offer [0-9]+ hours this month");
        assertThat(page.text()).contains("A warning was on file if").contains("nobody is compared");
        String tom = page.select("select[name=brm] option:contains(Tom Reyes)").val();
        Document his = browser.page("rafael", "/effort?brm=" + tom);
        assertThat(his.select("#capacity").text()).matches("Tom Reyes can still offer [0-9]+ hours this month");
        assertThat(his.select("[aria-labelledby=capacity] tbody th").eachText()).containsExactly("Tom Reyes");
    }

    @Test
    void name_the_objective_that_comes_first_and_nobody_works_on() throws Exception {
        Document page = browser.page("rafael", "/coverage");
        assertThat(page.select("section[aria-labelledby=missing]").text()).contains("Know by noon which beds are free");
        Document matrix = browser.page("rafael", "/partners/nursing-operations/coverage");
        assertThat(matrix.select("tr:contains(Know by noon which beds are free)")
                        .text())
                .contains("Nobody works on it");
    }
}
