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
