package org.leanout.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the people of a partner come for stands in the header of every page. */
@OnTheCast
class HomeHeaderPageTests {

    private static final String NURSING = "/partners/nursing-operations";
    private static final String SUPPLY = "/partners/supply-chain";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {NURSING, NURSING + "/timeline", "/inbox", "/search?q=bed", "/account"})
    void leads_to_five_places_of_their_partner(String address) throws Exception {
        Document page = browser.page("ines", address);
        assertThat(places(page))
                .containsExactly(
                        NURSING,
                        NURSING + "/proposals",
                        NURSING + "/objectives",
                        NURSING + "/help",
                        NURSING + "/promises");
        assertThat(page.select("header a.btn").attr("href")).isEqualTo(NURSING + "#tell");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Home",
        "/proposals, Proposals",
        "/objectives/new, Objectives",
        "/priorities, Objectives",
        "/requests/new, Help",
        "/demands, Help",
        "/promises, Promises",
        "/timeline, Timeline",
        "/bypasses, Complaints",
        "/ambition, Why this level"
    })
    void says_once_where_they_are_as_the_tabs_say_to_it(String below, String name) throws Exception {
        Document page = browser.page("ines", NURSING + below);
        page.select(".badge").remove();
        assertThat(page.select(".lo-main [aria-current=page], .lo-tabs [aria-current=page]")
                        .eachText())
                .containsExactly(name);
        assertThat(browser.page("maya", NURSING + below)
                        .select(".lo-tabs [aria-current=page]")
                        .text())
                .isEqualTo(name.equals("Home") ? "Overview" : name);
    }

    @Test
    void leaves_to_the_tabs_what_it_does_not_lead_to() throws Exception {
        List<String> both =
                browser.page("ines", NURSING).select(".lo-main a, .lo-tabs a").eachAttr("href");
        assertThat(both).doesNotHaveDuplicates().contains(NURSING + "/why");
        assertThat(browser.page("maya", NURSING).select(".lo-tabs a").eachAttr("href"))
                .containsAll(both);
    }

    @Test
    void counts_what_waits_as_the_first_page_does() throws Exception {
        for (String who : List.of("ines", "sofia", "daniel")) {
            Document home = browser.page(who, NURSING);
            int rows = home.select("[aria-labelledby=waiting] li").size();
            assertThat(waiting(home)).as(who).isEqualTo(rows).isGreaterThan(3);
            assertThat(home.select("h1 + div").text()).startsWith(rows + " things wait for you");
            assertThat(waiting(browser.page(who, "/inbox"))).as(who).isEqualTo(rows);
        }
        int before = waiting(browser.page("ines", NURSING));
        Element offer = browser.page("ines", NURSING)
                .select("form[action*=/offers/]:has([value=true])")
                .first();
        assertThat(offer).isNotNull();
        browser.submit(
                "sofia",
                offer.attr("action"),
                "version",
                offer.select("[name=version]").val(),
                "accepted",
                true);
        assertThat(waiting(browser.page("ines", NURSING + "/help"))).isEqualTo(before - 1);
    }

    @Test
    void counts_on_when_more_waits_than_the_first_page_lists() throws Exception {
        int before = waiting(browser.page("ines", NURSING));
        offer(40);
        Document home = browser.page("ines", NURSING);
        assertThat(waiting(home)).isEqualTo(before + 40);
        assertThat(home.select("h1 + div").text()).startsWith(before + 40 + " things wait");
        assertThat(home.select("[aria-labelledby=waiting] li")).hasSize(20);
        assertThat(home.select("[aria-labelledby=waiting] > p").text()).contains("These 20 come first");
        offer(60);
        assertThat(browser.page("ines", "/inbox").select(".lo-main .badge").text())
                .isEqualTo("99+, more than 99 things wait for you");
    }

    @Test
    void follows_whoever_belongs_to_several_to_the_one_whose_page_they_are_on() throws Exception {
        assertThat(browser.page("ines", NURSING).select("[href=/partners]")).isEmpty();
        jdbc.sql("""
                        update contact set account_id = (select id from account where email = 'ines@leanout.example')
                         where name = 'Jonas Lind'
                        """).update();
        Document supply = browser.page("ines", SUPPLY + "/promises");
        assertThat(places(supply)).startsWith(SUPPLY, SUPPLY + "/proposals").endsWith("/partners");
        assertThat(supply.select(".lo-main").attr("aria-label")).isEqualTo("Main, Supply chain");
        assertThat(waiting(supply))
                .isEqualTo(browser.page("ines", SUPPLY)
                        .select("[aria-labelledby=waiting] li")
                        .size());
        assertThat(places(browser.page("ines", NURSING + "/help"))).startsWith(NURSING);
        assertThat(places(browser.page("ines", "/inbox"))).startsWith(NURSING).endsWith("/partners");
        assertThat(browser.page("ines", "/partners")
                        .select(".lo-main [aria-current]")
                        .text())
                .isEqualTo("Partners");
    }

    @Test
    void leads_whoever_is_nobody_s_person_to_the_list() throws Exception {
        jdbc.sql("update contact set account_id = null where name = 'Ines Okafor'")
                .update();
        Document page = browser.page("ines", "/partners");
        assertThat(places(page)).containsExactly("/partners");
        assertThat(page.select("header a.btn")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maya", "rafael", "audit"})
    void is_for_nobody_of_it(String who) throws Exception {
        assertThat(places(browser.page(who, NURSING)))
                .contains("/partners")
                .allSatisfy(place -> assertThat(place).doesNotStartWith(NURSING));
        assertThat(browser.page(who, NURSING).select(".lo-main .badge")).isEmpty();
    }

    private void offer(int times) {
        jdbc.sql("""
                        insert into offer (partner_id, id, version, title, origin, kind, timing, benefits, minutes, state,
                                           offered_on, entered_by, entered_at, entered_on)
                        select partner_id, gen_random_uuid(), 0, title, origin, kind, timing, benefits, minutes, state,
                               offered_on, entered_by, entered_at, entered_on
                          from (select o.* from offer o join partner p on p.id = o.partner_id
                                 where p.slug = 'nursing-operations' and o.state = 'OFFERED' limit 1) o,
                               generate_series(1, :times)
                        """).param("times", times).update();
    }

    private static List<String> places(Document page) {
        return page.select(".lo-main a").eachAttr("href");
    }

    private static int waiting(Document page) {
        return Integer.parseInt(page.select(".lo-main .badge [aria-hidden]").text());
    }
}
