package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The steps of Today: whom to turn to, why, and where to do it. */
@OnTheCast
class TodayStepsTests {

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @Test
    void begins_with_who_is_slipping_and_leads_to_what_to_do() throws Exception {
        jdbc.sql("""
                        update assessment set trend = 'SLIPPING', trend_days = 3
                         where partner_id = (select id from partner where slug = 'supply-chain')
                        """).update();
        jdbc.sql("update assessment set trend = 'STEADY' where trend_days <> 3").update();
        Document page = browser.page("maya", "/today");
        assertThat(page.select("[aria-labelledby=steps] li")).hasSize(4);
        var first = page.select("[aria-labelledby=steps] li").first();
        assertThat(first.text())
                .contains(
                        "Ask Jonas Lind to re-confirm",
                        "Supply chain",
                        "Service provider, index 48",
                        "Last confirmed on");
        for (String address : first.select("a").eachAttr("href"))
            assertThat(browser.open("maya", address).getResponse().getStatus())
                    .as(address)
                    .isEqualTo(200);
    }

    @Test
    void shows_the_next_step_after_one_that_is_put_off() throws Exception {
        String address = browser.page("maya", "/today")
                .select("[aria-labelledby=steps] li:contains(Supply chain) a:contains(Not now)")
                .attr("href");
        browser.submit(
                "maya",
                address,
                "reason",
                "After the audit",
                "untilOn",
                today.date().plusDays(9));
        assertThat(part("steps").select("li:contains(Supply chain) h3").text())
                .isNotEmpty()
                .doesNotContain("re-confirm");
    }

    @Test
    void to_keep_the_rhythm_comes_last_unless_the_talk_is_overdue_and_can_be_put_off() throws Exception {
        jdbc.sql("update assessment set trend = 'STEADY'").update();
        for (var step = supply(); !step.text().contains("Keep the rhythm"); step = supply()) putOff(step);
        tally("supply-chain", "last_contact_on = current_date - 45");
        assertThat(whatToDo("Supply chain"))
                .as("overdue, before what is missing elsewhere")
                .isLessThan(3);
        tally("supply-chain", "last_contact_on = current_date - 20");
        tally("nursing-operations", "last_contact_on = current_date");
        tally("revenue-cycle", "last_contact_on = current_date");
        List<String> all = part("steps").select("h3").eachText();
        assertThat(all.subList(all.indexOf("Keep the rhythm"), all.size())).containsOnly("Keep the rhythm");
        assertThat(whatToDo("Supply chain")).isGreaterThan(1);
        putOff(supply());
        assertThat(part("steps").text()).doesNotContain("Supply chain");
        Document overview = browser.page("maya", "/partners/supply-chain");
        assertThat(overview.text()).contains("Keep the rhythm", "After the audit");
        browser.submit("maya", "/partners/supply-chain/steps/RHYTHM/deferral/end");
        assertThat(part("steps").text()).contains("Supply chain");
    }

    /** At which place. */
    private int whatToDo(String partner) throws Exception {
        List<String> rows = part("steps").select("li").eachText();
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).contains(partner))
                .findFirst()
                .orElseThrow();
    }

    private Element supply() throws Exception {
        return part("steps").select("li:contains(Supply chain)").first();
    }

    private void putOff(Element step) throws Exception {
        String address = step.select("a:contains(Not now)").attr("href");
        assertThat(browser.page("maya", address).select("#reason")).hasSize(1);
        LocalDate until = today.date().plusDays(9);
        browser.submit("maya", address, "reason", "After the audit", "untilOn", until);
    }

    @Test
    void turns_to_who_confirmed_an_objective_and_to_the_sponsor_once_they_have_left() throws Exception {
        assertThat(supply().select("h3").text()).startsWith("Ask Jonas Lind to re-confirm");
        String confirmed = """
                (select f.contact_id from objective o
                   join confirmation f on f.partner_id = o.partner_id and f.objective_id = o.id
                  where o.statement = 'Never run out of a critical item' limit 1)
                """;
        jdbc.sql("""
                        update confirmation set contact_id = (
                               select c.id from contact c join partner p on p.id = c.partner_id
                                where p.slug = 'supply-chain' and c.name = 'Thandi Nkosi')
                         where contact_id = %s
                        """.formatted(confirmed)).update();
        assertThat(supply().select("h3").text()).startsWith("Ask Thandi Nkosi to re-confirm");
        jdbc.sql("update contact set left_on = current_date where name = 'Thandi Nkosi'")
                .update();
        assertThat(supply().select("h3").text()).startsWith("Ask Jonas Lind to re-confirm");
    }

    @Test
    void says_when_a_slipping_level_falls_and_what_would_stop_it() throws Exception {
        var radiology = part("steps").select("li:contains(Radiology)").first();
        int days = jdbc.sql("""
                        select trend_days from snapshot
                         where partner_id = (select id from partner where slug = 'radiology')
                         order by day desc, id desc limit 1
                        """).query(Integer.class).single();
        LocalDate falls = today.date().plusDays(30 - days + 1);
        assertThat(radiology.text())
                .contains("Call Henrik Solberg", "slipping, " + days + " of 30 days", "100 days ago")
                .contains("it falls to Service provider on "
                        + falls.format(DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH)));
        assertThat(radiology.select("a.btn").eachText()).containsExactly("Log the talk", "Not now");
    }

    private Element part(String name) throws Exception {
        return browser.page("maya", "/today")
                .select("[aria-labelledby=%s]".formatted(name))
                .first();
    }

    private void tally(String slug, String figures) {
        jdbc.sql("update tally set %s where partner_id = (select id from partner where slug = :slug)"
                        .formatted(figures))
                .param("slug", slug)
                .update();
    }
}
