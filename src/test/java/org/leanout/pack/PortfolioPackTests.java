package org.leanout.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnTheCast
class PortfolioPackTests {

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PortfolioPackQueries queries;

    @Autowired
    ReviewPackQueries reviews;

    @Autowired
    Today today;

    @Test
    void holds_a_level_down_as_the_portfolio_does() {
        UUID held = jdbc.sql("select partner_id from level_hold where ended_on is null")
                .query(UUID.class)
                .single();
        String slug = jdbc.sql("select slug from partner where id = ?")
                .param(held)
                .query(String.class)
                .single();
        int shown = jdbc.sql("select published from assessment where partner_id = ?")
                .param(held)
                .query(Integer.class)
                .single();
        Period period = new Period(today.date().minusDays(89), today.date());
        assertThat(queries.find(period).partners())
                .filteredOn(partner -> partner.slug().equals(slug))
                .singleElement()
                .satisfies(partner -> assertThat(partner.level()).isEqualTo(shown));
        assertThat(reviews.standing(held, period).level()).isEqualTo(shown);
        assertThat(jdbc.sql("select levels[13] from tally where partner_id = ?")
                        .param(held)
                        .query(Integer.class)
                        .single())
                .isEqualTo(shown);
    }

    @Test
    void makes_no_file_of_days_that_are_no_period_and_says_why() throws Exception {
        Document page = Jsoup.parse(browser.submit(
                        "rafael",
                        "/packs/portfolio/files",
                        "id",
                        UUID.randomUUID(),
                        "from",
                        "2026-05-01",
                        "to",
                        "2026-04-01")
                .getResponse()
                .getContentAsString());
        assertThat(page.select("#to-error").text()).isEqualTo("The last day comes before the first.");
        assertThat(page.select("#from").val()).isEqualTo("2026-05-01");
        assertThat(jdbc.sql("select count(*) from export").query(Integer.class).single())
                .isZero();
    }

    @Test
    void names_no_person() throws Exception {
        Document page = Jsoup.parse(
                browser.open("rafael", "/packs/portfolio").getResponse().getContentAsString());
        assertThat(page.select("#main section")).hasSizeGreaterThan(8);
        for (String name : jdbc.sql("select name from account where roles && array['BRM', 'MANAGER']")
                .query(String.class)
                .list()) assertThat(page.select("#main").text()).doesNotContain(name);
    }
}
