package org.leanout.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

@OnTheCast
class ReviewPageTests {

    private static final String SUPPLY = "/partners/supply-chain";
    private static final String REVIEWS = SUPPLY + "/reviews";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @ParameterizedTest(name = "a review every {0} days, the last 40 days ago: late {1}")
    @CsvSource({"41, false", "40, false", "39, true"})
    void says_when_the_next_review_is_due(int days, boolean late) throws Exception {
        jdbc.sql("update partner set review_interval = :days where slug = 'supply-chain'")
                .param("days", days)
                .update();
        Document page = browser.page("maya", REVIEWS);
        assertThat(page.text()).contains("A review every %d days.".formatted(days), "The last one was on");
        assertThat(page.select("b.lo-alert").text().startsWith("The next one was due by"))
                .isEqualTo(late);
    }

    @Test
    void keeps_minutes_and_outcomes_of_a_review() throws Exception {
        UUID id = UUID.randomUUID();
        log(id, "SERVICE_REVIEW", "notes", "Two outages, both at night.", "outcomes", "We call before we restart.");
        assertThat(browser.page("maya", REVIEWS).text()).contains("Looked at it", "We call before we restart.");
        assertThat(browser.page("maya", SUPPLY + "/interactions/" + id).text())
                .contains("Two outages, both at night.", "We call before we restart.");
    }

    @Test
    void says_what_became_of_what_it_brought() throws Exception {
        UUID id = UUID.randomUUID();
        log(id, "PLANNING_SESSION", "input", "One list for all docks");
        assertThat(browser.page("maya", REVIEWS).select("li:contains(One list)").text())
                .contains("Not decided yet");
        change(id, "PLANNING_SESSION", "version", 0, "input", "One list for all docks", "adoption", "PARTLY");
        assertThat(browser.page("maya", REVIEWS).select("li:contains(One list)").text())
                .contains("Adopted in part");
        assertThat(browser.page("maya", SUPPLY + "/interactions/" + id).text())
                .contains("What became of it: nothing → Adopted in part");
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource({
        "MEETING, outcomes, Something, outcomes",
        "PLANNING_SESSION, notes, Something, outcomes",
        "SERVICE_REVIEW, input, Something, input",
        "PLANNING_SESSION, adoption, ADOPTED, adoption"
    })
    void refuses_what_belongs_to_another_kind(String kind, String field, String value, String refused)
            throws Exception {
        MvcResult answer = log(UUID.randomUUID(), kind, field, value);
        Document page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select("#" + refused + "-error").text()).isNotEmpty();
        assertThat(page.select("#summary").text()).isEqualTo("Looked at it");
    }

    @Test
    void the_form_for_another_one_is_of_its_kind() throws Exception {
        for (String link :
                browser.page("maya", REVIEWS).select("main .btn-list a").eachAttr("href"))
            assertThat(link)
                    .endsWith(browser.page("maya", link)
                            .select("#kind option[selected]")
                            .val());
    }

    @Test
    void the_partner_sees_what_is_shared_and_nothing_else() throws Exception {
        String theirs = browser.page("jonas", REVIEWS).select("main").text();
        assertThat(theirs)
                .contains("stock report and label printers", "The report moves to six")
                .doesNotContain("rush orders");
        assertThat(browser.page("maya", REVIEWS).text()).contains("rush orders");
        jdbc.sql("update interaction set shared = false").update();
        assertThat(browser.page("jonas", REVIEWS).text()).contains("No service review and no planning session yet");
    }

    private MvcResult log(UUID id, String kind, Object... more) throws Exception {
        return send(SUPPLY + "/interactions", id, kind, more);
    }

    private void change(UUID id, String kind, Object... more) throws Exception {
        send(SUPPLY + "/interactions/" + id, id, kind, more);
    }

    private MvcResult send(String address, UUID id, String kind, Object... more) throws Exception {
        List<Object> fields = new ArrayList<>(List.of("id", id, "summary", "Looked at it", "kind", kind));
        fields.addAll(List.of("happenedOn", today.date(), "origin", "JOINT", "minutes", 60, "twoWay", true));
        fields.addAll(List.of(more));
        return browser.submit("maya", address, fields.toArray());
    }
}
