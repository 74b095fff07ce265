package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Browser.target;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the portfolio says of all relationships together. */
class PortfolioPageTests extends OnThePortfolio {

    @Test
    void is_what_a_manager_comes_for() throws Exception {
        assertThat(target(browser.open("rafael", "/"))).isEqualTo("/portfolio");
        assertThat(browser.page("rafael", "/portfolio")
                        .select(".lo-main [aria-current=page]")
                        .text())
                .isEqualTo("Portfolio");
        assertThat(browser.page("admin", "/people").select(".lo-main").text()).doesNotContain("Portfolio");
    }

    @Test
    void says_that_a_level_never_rates_a_person() throws Exception {
        assertThat(browser.page("rafael", "/portfolio").select("footer").text()).contains("It never rates a person.");
    }

    /** Nobody is ranked: no order by people, people only by name, and no figure beside a person's. */
    @Test
    void never_compares_people() throws Exception {
        assertThat(PortfolioOrder.values())
                .extracting(Enum::name)
                .containsExactly("NAME", "LEVEL", "LEANING", "HOURS", "VIEW", "GAP", "CONTACT", "OPEN", "AMBITION");
        Crowd.add(jdbc, 20);
        Document page = browser.page("rafael", "/portfolio");
        assertThat(page.select("#brm option").eachText().subList(1, 3)).containsExactly("Maya Brand", "Tom Reyes");
        for (Element cell : page.select("td:contains(Maya Brand), th:contains(Maya Brand)"))
            assertThat(cell.select("a[href^=/partners/]")).as(cell.text()).hasSize(1);
        assertThat(page.select("[aria-labelledby=levels], [aria-labelledby=hours]")
                        .text())
                .doesNotContain("Maya", "Tom");
        assertThat(page.select("thead").text()).doesNotContain("BRM");
    }

    @Test
    void counts_levels_of_all_that_is_filtered_and_leads_to_each() throws Exception {
        jdbc.sql("update partner set archived_on = current_date").update();
        Crowd.add(jdbc, 120);
        Document page = browser.page("rafael", "/portfolio?tier=HIGH&sort=NAME");
        assertThat(page.select("#levels").text()).isEqualTo(below("tier = 'HIGH'"));
        for (Element line : page.select("[aria-labelledby=levels] tbody tr")) {
            Document there = browser.page("rafael", line.select("a").attr("href"));
            assertThat(there.select("[aria-labelledby=every] .card-footer").text())
                    .startsWith(line.select("b").text() + " of 120 partners.");
            assertThat(there.select("#levels").text())
                    .as("as if no level were chosen")
                    .isEqualTo(below("tier = 'HIGH'"));
        }
    }

    @Test
    void adds_up_the_hours_of_what_is_filtered_by_who_started_it() throws Exception {
        jdbc.sql("update partner set archived_on = current_date").update();
        Crowd.add(jdbc, 60);
        Document page = browser.page("rafael", "/portfolio?tier=HIGH");
        assertThat(page.select("#hours").text()).isEqualTo("25% of our hours answer or repair");
        assertThat(page.select("[aria-labelledby=hours] tbody tr").eachText())
                .containsExactly(
                        "We volunteered 20 h 50%", "Together 10 h 25%", "They asked 10 h 25%", "Rework 0 h 0%");
        assertThat(page.select("[aria-labelledby=hours] .lo-bar rect").eachAttr("width"))
                .containsExactly("50.0%", "25.0%", "25.0%", "0.0%");
        assertThat(page.select("[aria-labelledby=hours] .lo-bar rect").eachAttr("x"))
                .containsExactly("0.0%", "50.0%", "75.0%", "100.0%");
    }

    @Test
    void says_how_many_hours_the_chosen_brm_can_still_offer() throws Exception {
        String tom = browser.page("rafael", "/portfolio")
                .select("select[name=brm] option:contains(Tom Reyes)")
                .val();
        String left = browser.page("rafael", "/effort?brm=" + tom)
                .select("[aria-labelledby=capacity] tbody td b")
                .text()
                .replace(" h", "");
        Document page = browser.page("rafael", "/portfolio?brm=" + tom);
        assertThat(page.select("[aria-labelledby=hours] .card-footer a:last-child")
                        .text())
                .isEqualTo("Tom Reyes can still offer " + left + " whole hours this month.");
    }

    @Test
    void compares_levels_with_those_of_90_days_ago() throws Exception {
        jdbc.sql(
                        "update partner set archived_on = current_date where slug not in ('pharmacy', 'radiology', 'marketing')")
                .update();
        moved("pharmacy", 3, 4);
        moved("radiology", 4, 3);
        moved("marketing", 0, 2);
        Document page = browser.page("rafael", "/portfolio");
        assertThat(page.select("[aria-labelledby=levels] tbody tr").eachText())
                .containsExactly(
                        "Strategic partner 0 same",
                        "Trusted advisor 1 same",
                        "Service provider 1 same",
                        "Order taker 1 +1",
                        "Ad hoc 0 same",
                        "Not yet rated 0 \u22121");
        assertThat(page.select("[aria-labelledby=levels] .card-body").text())
                .contains("Pharmacy rose", "Radiology fell", "Marketing is rated for the first time");
        assertThat(row("pharmacy").select("polyline").attr("points")).endsWith("66.0,10 66.0,6 71.5,6");
        assertThat(row("pharmacy").select("[aria-label]").attr("aria-label"))
                .isEqualTo("From Service provider to Trusted advisor");
        assertThat(row("pharmacy").text()).contains("up on");
        assertThat(row("radiology").text()).contains("down on");
        assertThat(row("marketing").text()).contains("rated since", "too early");
    }

    @Test
    void says_of_what_day_figures_are_that_a_night_missed() throws Exception {
        assertThat(browser.page("rafael", "/portfolio").text()).doesNotContain("Counted on");
        tally("supply-chain", "as_of = current_date - 2");
        assertThat(browser.page("rafael", "/portfolio").text()).contains("Counted on");
    }

    private String below(String condition) {
        return jdbc.sql("""
                        select count(*) filter (where published between 1 and 3) || ' of '
                               || count(*) filter (where published > 0) || ' are below Trusted advisor'
                          from partner p join assessment s on s.partner_id = p.id
                         where archived_on is null and %s
                        """.formatted(condition)).query(String.class).single();
    }

    private void moved(String slug, int before, int now) {
        assess(slug, "published = %d, trend = 'STEADY', dormant = false".formatted(now));
        tally(
                slug,
                "levels = array_fill(%d, array[12]) || %d, level_before = %d, level_since = current_date - 9"
                        .formatted(before, now, before));
    }
}
