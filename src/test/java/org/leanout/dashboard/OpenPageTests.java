package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is open between both sides, beyond the ten that the overview shows. */
@OnTheCast
class OpenPageTests {

    private static final String NURSING = "/partners/nursing-operations";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @Test
    void the_overview_shows_the_first_ten_and_says_how_many_there_are() throws Exception {
        List<String> all =
                browser.page("maya", NURSING + "/open").select("#main li a").eachText();
        promise(12);
        Element card = browser.page("maya", NURSING).selectFirst("section[aria-labelledby=open]");
        assertThat(card.select("li")).hasSize(10);
        assertThat(card.select("a[href$=/open]").text()).isEqualTo("all " + (all.size() + 12));
    }

    @Test
    void every_one_of_them_is_met_once_in_order() throws Exception {
        List<String> before =
                browser.page("maya", NURSING + "/open").select("#main li a").eachText();
        promise(120);
        List<String> met = new ArrayList<>();
        String next = NURSING + "/open";
        while (!next.isEmpty()) {
            Document page = browser.page("maya", next);
            met.addAll(page.select("#main li a").eachText());
            assertThat(page.select("#main").text()).contains(before.size() + 120 + " in all");
            next = page.select(".lo-pager a.ms-auto").attr("href");
        }
        assertThat(met).hasSize(before.size() + 120).doesNotHaveDuplicates().containsAll(before);
        List<String> promised = met.stream()
                .filter(title -> title.startsWith("Promise "))
                .map(title -> title.substring(0, "Promise 0000".length()))
                .toList();
        assertThat(promised).hasSize(120).isSorted();
    }

    @Test
    void harm_comes_first_and_what_has_no_day_comes_last() throws Exception {
        jdbc.sql("update commitment set due_on = date '1999-01-01' where state = 'OPEN'")
                .update();
        jdbc.sql("update impact set replied_on = null where harm_on is not null")
                .update();
        List<String> open =
                browser.page("maya", NURSING + "/open").select("#main li a").eachAttr("href");
        List<String> kinds = open.stream().map(OpenPageTests::kind).distinct().toList();
        assertThat(kinds).startsWith("impacts").contains("promises", "offers");
        assertThat(kinds.indexOf("promises")).isLessThan(kinds.indexOf("offers"));
    }

    @Test
    void a_mangled_link_starts_anew_and_an_empty_list_says_so() throws Exception {
        String first = browser.page("maya", NURSING + "/open")
                .select("#main li a")
                .first()
                .text();
        assertThat(browser.page("maya", NURSING + "/open?after=9999-99-99~x")
                        .select("#main li a")
                        .first()
                        .text())
                .isEqualTo(first);
        assertThat(browser.page("maya", NURSING + "/open?after=9000-01-01~" + new java.util.UUID(0, 0))
                        .text())
                .contains("Nothing is open between us.");
    }

    private static String kind(String href) {
        return href.substring(NURSING.length() + 1).replaceAll("/.*", "");
    }

    private void promise(int many) {
        jdbc.sql("""
                        insert into commitment (partner_id, id, version, what, owed_by, account_id, noted_on, due_on, state,
                                                entered_by, entered_at, entered_on)
                        select p.id, gen_random_uuid(), 0, 'Promise ' || to_char(n / 2, 'FM0000') || ' ' || n, 'IT', a.id,
                               :today, :today + n / 2, 'OPEN', a.id, now(), :today
                          from partner p, account a, generate_series(1, :many) n
                         where p.slug = 'nursing-operations' and a.email = 'maya@leanout.example'
                        """).param("today", today.date()).param("many", many).update();
    }
}
