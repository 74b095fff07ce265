package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;

/** Whom the portfolio names because we lean back there. */
class LeaningBackPageTests extends OnThePortfolio {

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
        Document listed = browser.page("rafael", more.attr("href"));
        assertThat(listed.select("[aria-labelledby=every] .card-footer").text()).startsWith("4 of 8 partners.");
        assertThat(listed.select("[aria-labelledby=leaning-back] .card-footer a")
                        .first()
                        .attr("href"))
                .isEqualTo("#every");
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
    void says_why_for_each_reason_that_is_filtered_by_however_many_there_are() throws Exception {
        calm();
        tally(
                "pharmacy",
                "harms = 1, harm_since = current_date - 9, promises_late = 1, promise_due_on = current_date - 5,"
                        + " last_contact_on = current_date - 400, complaint_since = current_date - 50, complaints_late = 1,"
                        + " unanswered_since = current_date - 61, bypass_since = current_date - 62,"
                        + " objective_since = current_date - 63");
        tally("radiology", "harms = 1, harm_since = current_date - 300");
        assess("pharmacy", "published = 4, trend = 'SLIPPING', trend_days = 12");
        assertThat(counts("/portfolio"))
                .containsExactly(
                        "harm 2",
                        "complaint 1",
                        "slipping 1",
                        "quiet 1",
                        "late promise 1",
                        "no answer 1",
                        "bypass 1",
                        "stale objective 1");
        assertThat(reason("HARM")).startsWith("Radiology has waited");
        assertThat(reason("COMPLAINT")).startsWith("Pharmacy has a complaint");
        assertThat(reason("SLIPPING")).startsWith("Pharmacy slips to");
        assertThat(reason("QUIET")).startsWith("Pharmacy has been quiet for 400 days");
        assertThat(reason("PROMISE")).startsWith("Pharmacy waits for a promise, 5 days late");
        assertThat(reason("PROPOSAL")).startsWith("Pharmacy has not answered for 61 days");
        assertThat(reason("BYPASS")).startsWith("Pharmacy took a third party past us 62 days ago");
        assertThat(reason("OBJECTIVE")).startsWith("Pharmacy has an objective to confirm again, stale for 63 days");
        assertThat(row("pharmacy").select("[data-label=Open with us]").text())
                .contains("1 harm", "no answer for 61 days", "bypass 62 days ago", "objective stale for 63 days");
    }

    @Test
    void names_first_what_has_waited_longest_for_the_reason_filtered_by() throws Exception {
        calm();
        tally("facilities", "objective_since = current_date - 90");
        tally("marketing", "objective_since = current_date - 95");
        tally("supply-chain", "objective_since = current_date - 91");
        assertThat(browser.page("rafael", "/portfolio?attention=OBJECTIVE")
                        .select("[aria-labelledby=leaning-back] li b")
                        .eachText())
                .containsExactly("Marketing", "Supply chain", "Facilities");
        assertThat(counts("/portfolio?attention=OBJECTIVE")).isEmpty();
    }

    private String reason(String why) throws Exception {
        Document page = browser.page("rafael", "/portfolio?attention=" + why);
        assertThat(page.select("#leaning-back").text())
                .isEqualTo(page.select("#attention option[selected]").text());
        return page.select("[aria-labelledby=leaning-back] li").first().text();
    }

    private List<String> counts(String address) throws Exception {
        return browser.page("rafael", address)
                .select("[aria-labelledby=leaning-back] .card-footer .lo-links a")
                .eachText();
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
    void is_glad_when_nobody_is_left_alone() throws Exception {
        calm();
        assertThat(browser.page("rafael", "/portfolio")
                        .select("[aria-labelledby=leaning-back]")
                        .text())
                .contains("Nobody is left alone");
    }

    /** Everybody had contact today, nothing is late or unanswered. */
    private void calm() {
        jdbc.sql("update assessment set trend = 'STEADY'").update();
        jdbc.sql(
                        "update tally set last_contact_on = current_date, promise_due_on = null, unanswered_since = null, harm_since = null, complaint_since = null,"
                                + " bypass_since = null, objective_since = null")
                .update();
    }
}
