package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Browser.target;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the portfolio says of each relationship, and of all of them. */
@OnTheCast
class PortfolioPageTests {

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

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
                .containsExactly("NAME", "LEVEL", "LEANING", "VIEW", "CONTACT", "OPEN", "AMBITION");
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
    void says_what_makes_a_partner_ratable() throws Exception {
        assess("supply-chain", "published = 0, records = 3, missing = 2, ratable_on = current_date + 9");
        jdbc.sql("update partner set added_on = current_date - 21 where slug = 'supply-chain'")
                .update();
        assertThat(row("supply-chain").text())
                .contains("Not yet rated 3 of 5 records, day 21 of 30")
                .doesNotContain("dormant", "risk");
        assess("supply-chain", "records = 7, missing = 0");
        assertThat(row("supply-chain").text()).contains("Not yet rated day 21 of 30");
    }

    @Test
    void says_dormant_only_of_what_is_rated() throws Exception {
        assess("supply-chain", "published = 1, trend = 'STEADY', dormant = true");
        assertThat(row("supply-chain").text()).contains("dormant");
        assess("supply-chain", "published = 0");
        assertThat(row("supply-chain").text()).doesNotContain("dormant");
    }

    @Test
    void shows_a_partner_that_nobody_has_assessed_or_counted_yet() throws Exception {
        jdbc.sql("delete from assessment").update();
        jdbc.sql("delete from tally").update();
        assertThat(row("supply-chain").text()).contains("Not yet rated", "to be assessed tonight", "nothing");
    }

    @ParameterizedTest(name = "{0} of {1} by IT, {2} by them: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | 8 | 2 | 63% 5 of 8, mostly us | lo-us | rotate(7 12 21)",
                "1 | 8 | 6 | 13% 1 of 8, mostly them | lo-them | rotate(-19 12 21)",
                "1 | 8 | 2 | 13% 1 of 8, mostly together | lo-both | rotate(-19 12 21)",
                "2 | 6 | 2 | 33% 2 of 6, mixed | text-secondary | rotate(-9 12 21)",
                "0 | 3 | 3 | 0% 0 of 3, mostly them | lo-them | rotate(-26 12 21)"
            })
    void leans_to_the_side_that_starts_more(int it, int all, int them, String words, String color, String needle)
            throws Exception {
        tally(
                "supply-chain",
                "contacts = %d, contacts_volunteered = %d, contacts_requested = %d".formatted(all, it, them));
        assertThat(row("supply-chain").text()).contains(words);
        assertThat(row("supply-chain").select("svg." + color + " [transform]").attr("transform"))
                .isEqualTo(needle);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "their_view = 3.7, view_gap = 0.6, view_people = 3, blind_spots = 1 | 3.7 gap +0.6 3 people, 1 blind spot",
                "their_view = 4.0, view_gap = -1.2, view_people = 1, blind_spots = 0 | 4.0 gap \u22121.2 one person",
                "their_view = 4.3, view_gap = 0.0, view_people = 2, blind_spots = 0 | 4.3 gap 0.0 2 people",
                "their_view = 4.0, view_gap = null, view_people = 2, blind_spots = 0 | 4.0 2 people",
                "their_view = null, view_gap = null, view_people = 0, blind_spots = 0, asked = 'OPEN' | being asked",
                "their_view = null, view_gap = null, view_people = 0, blind_spots = 0, asked = 'ENDED' | no answer",
                "their_view = null, view_gap = null, view_people = 0, blind_spots = 0, asked = null | not asked"
            })
    void says_how_they_see_it_and_how_far_apart_we_are(String figures, String words) throws Exception {
        tally("supply-chain", figures);
        assertThat(row("supply-chain").select("[data-label=Their view]").text()).isEqualTo(words);
    }

    @Test
    void says_nothing_of_too_few_contacts() throws Exception {
        tally("supply-chain", "contacts = 2, contacts_volunteered = 2, contacts_requested = 0");
        assertThat(row("supply-chain").text()).contains("too few 2 contacts").doesNotContain("100%");
        jdbc.sql("update partner set added_on = current_date - 9 where slug = 'supply-chain'")
                .update();
        assertThat(row("supply-chain").text()).contains("too early 2 contacts");
    }

    @Test
    void says_how_many_hours_it_took_whoever_started_it() throws Exception {
        tally("supply-chain", "minutes_volunteered = 90, minutes_joint = 120, minutes_requested = 60");
        assertThat(row("supply-chain").select("[data-label=Leaning out]").text())
                .endsWith("4.5 h in 90 days");
        tally("supply-chain", "minutes_volunteered = 0, minutes_joint = 0, minutes_requested = 0");
        assertThat(row("supply-chain").text()).doesNotContain("in 90 days");
    }

    @ParameterizedTest(name = "{0} days: red {1}")
    @CsvSource({"30, false", "31, true"})
    void marks_a_quiet_partner(int days, boolean red) throws Exception {
        tally("supply-chain", "last_contact_on = current_date - " + days);
        Element said = row("supply-chain").select("span:containsOwn(days ago)").first();
        assertThat(said.text()).isEqualTo(days + " days ago");
        assertThat(said.hasClass("lo-alert")).isEqualTo(red);
    }

    @Test
    void says_what_is_open_and_leads_to_it() throws Exception {
        tally("supply-chain", "promises = 2, promises_late = 1, offers = 1, proposals = 3, requests = 0");
        Element row = row("supply-chain");
        assertThat(row.text()).contains("2 promises, 1 late, 1 offer, 3 proposals");
        assertThat(row.select(".lo-alert:contains(late)")).hasSize(1);
        for (String address : row.select("a").eachAttr("href"))
            assertThat(browser.open("rafael", address).getResponse().getStatus())
                    .as(address)
                    .isEqualTo(200);
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

    private String below(String condition) {
        return jdbc.sql("""
                        select count(*) filter (where published between 1 and 3) || ' of '
                               || count(*) filter (where published > 0) || ' are below Trusted advisor'
                          from partner p join assessment s on s.partner_id = p.id
                         where archived_on is null and %s
                        """.formatted(condition)).query(String.class).single();
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
        assertThat(page.select("[aria-labelledby=hours] rect").eachAttr("width"))
                .containsExactly("50.0%", "25.0%", "25.0%", "0.0%");
        assertThat(page.select("[aria-labelledby=hours] rect").eachAttr("x"))
                .containsExactly("0.0%", "50.0%", "75.0%", "100.0%");
    }

    @Test
    void names_first_who_is_furthest_past_its_day() throws Exception {
        calm();
        tally("supply-chain", "last_contact_on = current_date - 40");
        tally("pharmacy", "promises = 1, promise_due_on = current_date - 14");
        tally("radiology", "unanswered_since = current_date - 41, last_contact_on = current_date - 31");
        tally("facilities", "promises = 1, promise_due_on = current_date - 1");
        tally("marketing", "promises = 1, promise_due_on = current_date");
        Document page = browser.page("rafael", "/portfolio");
        List<String> named = page.select("[aria-labelledby=leaning-back] li").eachText();
        assertThat(named).hasSize(3);
        assertThat(named.get(0)).startsWith("Pharmacy waits for a promise, 14 days late");
        assertThat(named.get(1)).startsWith("Radiology has not answered for 41 days");
        assertThat(named.get(2)).startsWith("Supply chain has been quiet for 40 days, agreed 30");
        Element more =
                page.select("[aria-labelledby=leaning-back] .card-footer a").first();
        assertThat(more.text()).isEqualTo("One more");
        assertThat(browser.page("rafael", more.attr("href"))
                        .select("[aria-labelledby=every] .card-footer")
                        .text())
                .startsWith("4 of 8 partners.");
    }

    @Test
    void names_the_promise_that_is_late() throws Exception {
        calm();
        Map<String, Object> late = jdbc.sql("""
                        select id, what, due_on from commitment
                         where owed_by = 'IT' and state = 'OPEN' and due_on < current_date limit 1
                        """).query().singleRow();
        jdbc.sql(
                        "update tally set promise_due_on = :due where partner_id = (select partner_id from commitment where id = :id)")
                .param("due", late.get("due_on"))
                .param("id", late.get("id"))
                .update();
        Element named = browser.page("rafael", "/portfolio")
                .select("[aria-labelledby=leaning-back] li")
                .first();
        assertThat(named.text()).contains((String) late.get("what"));
        String record = named.select("a[href*=/promises/]").attr("href");
        assertThat(Browser.idIn(record)).isEqualTo((UUID) late.get("id"));
        assertThat(browser.open("rafael", record).getResponse().getStatus()).isEqualTo(200);
    }

    @Test
    void names_a_bypass_that_taught_nothing_and_an_objective_that_is_stale() throws Exception {
        calm();
        Map<String, Object> bypass = jdbc.sql("""
                        update bypass b
                           set learned = null, learned_on = null, happened_on = current_date - 60,
                               reported_on = current_date - 60, entered_on = current_date - 60
                          from partner p
                         where p.id = b.partner_id and b.id = (select id from bypass where removed_at is null limit 1)
                        returning p.slug, b.what
                        """).query().singleRow();
        tally((String) bypass.get("slug"), "bypass_since = current_date - 60");
        tally("radiology", "objective_since = current_date - 20");
        tally("pharmacy", "objective_since = current_date + 1");
        List<String> named = browser.page("rafael", "/portfolio")
                .select("[aria-labelledby=leaning-back] li")
                .eachText();
        assertThat(named)
                .hasSize(2)
                .anyMatch(text -> text.contains("took a third party past us")
                        && text.contains(String.valueOf(bypass.get("what"))))
                .anyMatch(text -> text.startsWith("Radiology has an objective to confirm again, stale for 20 days"));
        assertThat(browser.page("rafael", "/portfolio?attention=OBJECTIVE").select("[aria-labelledby=every] tbody tr"))
                .hasSize(1);
    }

    @Test
    void puts_harm_without_a_reply_on_top() throws Exception {
        calm();
        tally("pharmacy", "promises = 1, promise_due_on = current_date - 300");
        tally("supply-chain", "harms = 1, harm_since = current_date - 2");
        Element named = browser.page("rafael", "/portfolio")
                .select("[aria-labelledby=leaning-back] li")
                .first();
        assertThat(named.text()).startsWith("Supply chain has waited for a reply to harm for 2 days");
        assertThat(row("supply-chain").select("[href$=/impacts] .lo-alert").text())
                .isEqualTo("1 harm");
    }

    @Test
    void tells_when_a_level_slips_and_to_which() throws Exception {
        calm();
        assess("supply-chain", "published = 4, trend = 'SLIPPING', trend_days = 12");
        String day = LocalDate.now().plusDays(19).format(DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH));
        Element named = browser.page("rafael", "/portfolio")
                .select("[aria-labelledby=leaning-back] li")
                .first();
        assertThat(named.text()).startsWith("Supply chain slips to Service provider on " + day);
        assertThat(row("supply-chain").select(".lo-alert:contains(slipping)").text())
                .isEqualTo("slipping, 12 of 30 days");
        tally("supply-chain", "last_contact_on = current_date - 102");
        named = browser.page("rafael", "/portfolio")
                .select("[aria-labelledby=leaning-back] li")
                .first();
        assertThat(named.text())
                .startsWith("Supply chain has been quiet for 102 days, agreed 30")
                .contains("Slips to Service provider on " + day);
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

    private void moved(String slug, int before, int now) {
        assess(slug, "published = %d, trend = 'STEADY', dormant = false".formatted(now));
        tally(
                slug,
                "levels = array_fill(%d, array[12]) || %d, level_before = %d, level_since = current_date - 9"
                        .formatted(before, now, before));
    }

    @Test
    void is_glad_when_nobody_is_left_alone() throws Exception {
        calm();
        assertThat(browser.page("rafael", "/portfolio")
                        .select("[aria-labelledby=leaning-back]")
                        .text())
                .contains("Nobody is left alone");
    }

    @Test
    void says_of_what_day_figures_are_that_a_night_missed() throws Exception {
        assertThat(browser.page("rafael", "/portfolio").text()).doesNotContain("Counted on");
        tally("supply-chain", "as_of = current_date - 2");
        assertThat(browser.page("rafael", "/portfolio").text()).contains("Counted on");
    }

    /** Everybody had contact today, nothing is late or unanswered. */
    private void calm() {
        jdbc.sql("update assessment set trend = 'STEADY'").update();
        jdbc.sql(
                        "update tally set last_contact_on = current_date, promise_due_on = null, unanswered_since = null, harm_since = null, complaint_since = null,"
                                + " bypass_since = null, objective_since = null")
                .update();
    }

    private Element row(String slug) throws Exception {
        return browser.page("rafael", "/portfolio")
                .select("[aria-labelledby=every] tr:has(td:first-child [href=/partners/%s])".formatted(slug))
                .first();
    }

    private void assess(String slug, String what) {
        change("assessment", slug, what);
    }

    private void tally(String slug, String what) {
        change("tally", slug, what);
    }

    private void change(String table, String slug, String what) {
        assertThat(jdbc.sql("update %s set %s where partner_id = (select id from partner where slug = :slug)"
                                .formatted(table, what))
                        .param("slug", slug)
                        .update())
                .isEqualTo(1);
    }
}
