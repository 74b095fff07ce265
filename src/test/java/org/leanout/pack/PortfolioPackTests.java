package org.leanout.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.GeneratedOrganisation;
import org.leanout.HeldLevels;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnTheCast
class PortfolioPackTests {

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcOperations template;

    @Autowired
    PortfolioPackQueries queries;

    @Autowired
    ReviewPackQueries reviews;

    @Autowired
    Today today;

    @Test
    void adds_up_what_the_packs_of_all_partners_count() {
        addsUp();
    }

    @Test
    void adds_up_so_in_an_organisation_by_chance_too() {
        GeneratedOrganisation.add(template, 23, 8, 6, today.date());
        addsUp();
    }

    private void addsUp() {
        for (int back : List.of(0, 90)) {
            LocalDate day = today.date().minusDays(back);
            Period period = new Period(day.minusDays(89), day);
            Map<String, Integer> expected = new TreeMap<>();
            jdbc.sql("select id from partner where added_on <= :day and coalesce(archived_on > :day, true)")
                    .param("day", day)
                    .query(UUID.class)
                    .list()
                    .forEach(partner -> new PackRecount(jdbc, partner, period, today.date())
                            .counts()
                            .forEach((code, count) -> expected.merge(code, count, Integer::sum)));
            Map<String, Integer> told = queries.find(period).counts().stream()
                    .filter(count -> count.kind() != PackKind.PLAN)
                    .collect(Collectors.toMap(
                            PortfolioPack.Count::code, PortfolioPack.Count::total, Integer::sum, TreeMap::new));
            assertThat(told).isEqualTo(expected);
        }
    }

    @Test
    void says_where_each_relationship_stands_and_stood() {
        Period period = new Period(today.date().minusDays(89), today.date());
        PortfolioPack pack = queries.find(period);
        assertThat(pack.partners()).hasSizeGreaterThan(5).allSatisfy(partner -> {
            assertThat(partner.level()).isEqualTo(shown(partner.slug(), period.to()));
            if (partner.before() != null)
                assertThat(partner.before())
                        .isEqualTo(shown(partner.slug(), period.from().minusDays(1)));
        });
        assertThat(pack.rungs().stream().mapToLong(PortfolioPack.Rung::partners).sum())
                .isEqualTo(pack.partners().size());
        assertThat(pack.moves(1) + pack.moves(-1))
                .isEqualTo(pack.partners().stream()
                        .filter(it -> it.before() != null && it.level() != it.before())
                        .count());
    }

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

    /** Found by going through all days, and not by asking for the last. */
    private int shown(String slug, LocalDate day) {
        int shown = 0;
        for (Map<String, Object> row : jdbc.sql("""
                        select s.partner_id, s.day, s.published from snapshot s join partner p on p.id = s.partner_id
                         where p.slug = ? order by s.day, s.id
                        """).param(slug).query().listOfRows()) {
            LocalDate of = ((java.sql.Date) row.get("day")).toLocalDate();
            if (!of.isAfter(day))
                shown = HeldLevels.shown(jdbc, (UUID) row.get("partner_id"), of, (int) row.get("published"));
        }
        return shown;
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
