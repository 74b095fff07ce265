package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnTheCast
class PortfolioBoardTests {

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Test
    void puts_each_relationship_under_its_level() throws Exception {
        Document board = page("rafael", "/portfolio/board");
        List<Map<String, Object>> levels = jdbc.sql("""
                        select p.name, coalesce(s.published, 0) as level from partner p
                          left join assessment s on s.partner_id = p.id where p.archived_on is null
                        """).query().listOfRows();
        assertThat(levels).hasSizeGreaterThan(5);
        for (Map<String, Object> partner : levels)
            assertThat(board.select("section[aria-labelledby=level-" + partner.get("level") + "] li a")
                            .eachText())
                    .contains((String) partner.get("name"));
        assertThat(board.select(".lo-board li")).hasSize(levels.size());
    }

    @Test
    void shows_the_partners_that_the_filter_lets_through_and_leads_back_to_the_same() throws Exception {
        Document board = page("rafael", "/portfolio/board?unit=Clinical%20services");
        assertThat(board.select(".lo-board li a").eachText()).containsExactlyInAnyOrder("Pharmacy", "Radiology");
        assertThat(board.select("#main a[href='/portfolio?unit=Clinical%20services']"))
                .isNotEmpty();
    }

    @Test
    void says_in_words_what_was_filtered_by_on_every_face() throws Exception {
        String filter = "?unit=Clinical%20services&tag=clinical&tier=HIGH&level=4&attention=OBJECTIVE";
        for (String face : List.of("", "/board", "/grid")) {
            Document page = page("rafael", "/portfolio" + face + filter);
            assertThat(page.select("p.d-print-block").text())
                    .isEqualTo("Only partners with: Unit Clinical services Tag clinical Tier High"
                            + " Level Trusted advisor Objective stale");
            assertThat(page.select("#main form[role=search]").attr("action")).isEqualTo("/portfolio" + face);
            assertThat(page("rafael", "/portfolio" + face).select("p.d-print-block"))
                    .isEmpty();
        }
        assertThat(page("rafael", "/portfolio/board?unit=Clinical%20services")
                        .select("h1 + div")
                        .text())
                .isEqualTo("2 partners");
        for (String path : List.of("/portfolio/trends", "/effort", "/coverage"))
            assertThat(page("rafael", path + "?unit=Finance")
                            .select("p.d-print-block")
                            .text())
                    .isEqualTo("Only partners with: Unit Finance");
        assertThat(page("rafael", "/portfolio/trends?unit=Finance")
                        .select("h1 + p")
                        .text())
                .startsWith("What is counted of the partners selected");
    }

    @Test
    void names_some_of_many_and_leads_to_the_rest() throws Exception {
        jdbc.sql("""
                        insert into partner (id, version, slug, name, tier, tags, review_interval, added_on)
                        select gen_random_uuid(), 0, 'crowd-' || n, 'Crowd ' || n, 'LOW', '{}', 90, date '2026-01-01'
                          from generate_series(1, 200) n
                        """).update();
        Document board = page("rafael", "/portfolio/board");
        assertThat(board.select("section[aria-labelledby=level-0] li")).hasSize(PortfolioBoardQueries.SHOWN);
        String rest =
                board.select("section[aria-labelledby=level-0] .card-footer a").attr("href");
        assertThat(rest).isEqualTo("/portfolio?level=0");
        assertThat(board.select("section[aria-labelledby=level-0] .card-footer").text())
                .matches("and 18\\d more");
        assertThat(page("rafael", "/portfolio/grid").text()).contains("Nobody has said yet", "and 180 more");
    }

    @Test
    void sets_how_critical_partners_are_against_how_much_they_depend() throws Exception {
        Document grid = page("rafael", "/portfolio/grid");
        assertThat(grid.select("tbody tr")
                        .get(0)
                        .select("td")
                        .get(0)
                        .select("li a")
                        .eachText())
                .containsExactlyInAnyOrder("Nursing operations", "Pharmacy", "Radiology");
        assertThat(grid.select("tbody tr")
                        .get(2)
                        .select("td")
                        .get(1)
                        .select("li a")
                        .eachText())
                .containsExactly("Marketing");
        assertThat(grid.select("tbody li a")).hasSize(8);
    }

    @Test
    void a_brm_says_it_on_the_form_of_the_partner() throws Exception {
        Document form = page("maya", "/partners/supply-chain/edit");
        browser.submit(
                "maya",
                "/partners/supply-chain",
                "id",
                form.select("[name=id]").val(),
                "version",
                form.select("[name=version]").val(),
                "name",
                "Supply chain",
                "tier",
                "MEDIUM",
                "criticality",
                "HIGH",
                "dependence",
                "",
                "reviewInterval",
                90);
        assertThat(page("maya", "/partners/supply-chain/about").text()).contains("Critical for the business high");
        assertThat(page("rafael", "/portfolio/grid")
                        .select("h2:containsOwn(Nobody has said) ~ ul a")
                        .eachText())
                .containsExactly("Supply chain");
    }

    private Document page(String who, String address) throws Exception {
        return Jsoup.parse(browser.open(who, address).getResponse().getContentAsString());
    }
}
