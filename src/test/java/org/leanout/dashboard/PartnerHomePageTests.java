package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first page of the partner's own people. */
@OnTheCast
class PartnerHomePageTests {

    private static final String NURSING = "/partners/nursing-operations";
    private static final String OUTCOME = "Second prints are down to 9 a week";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @Test
    void an_outcome_waits_until_one_of_them_has_confirmed_it() throws Exception {
        Element row = waiting().select("li:contains(" + OUTCOME + ")").first();
        assertThat(row).isNotNull();
        assertThat(row.text()).contains("Outcome", "Yes, that is so");
        browser.submit(
                "ines",
                row.select("form").attr("action"),
                "version",
                row.select("[name=version]").val(),
                "answer",
                row.select("[name=answer]").val());
        assertThat(waiting().text()).doesNotContain(OUTCOME);
    }

    @Test
    void a_planning_session_waits_until_one_of_them_says_that_they_invited() throws Exception {
        log("A plan for the spring", "PARTNER", false);
        assertThat(waiting().text()).doesNotContain("A plan for the spring");
        log("Where beds go next year", "PARTNER", true);
        log("Our own idea of a session", "IT", true);
        assertThat(waiting().text()).doesNotContain("Our own idea of a session");
        Element row = waiting().select("li:contains(Where beds go next year)").first();
        assertThat(row).isNotNull();
        assertThat(row.text()).contains("did you invite IT?", "Yes, we invited IT");
        browser.submit("ines", row.select("form").attr("action"));
        assertThat(waiting().text()).doesNotContain("Where beds go next year");
    }

    private void log(String summary, String by, boolean shared) throws Exception {
        UUID id = UUID.randomUUID();
        browser.submit(
                "maya",
                NURSING + "/interactions",
                "id",
                id,
                "summary",
                summary,
                "kind",
                "PLANNING_SESSION",
                "invitedBy",
                by,
                "happenedOn",
                today.date(),
                "origin",
                "JOINT",
                "place",
                "THEIRS",
                "minutes",
                60,
                "twoWay",
                true);
        browser.submit("maya", NURSING + "/interactions/" + id + "/sharing", "shared", shared);
    }

    @Test
    void an_impact_that_it_noted_waits_for_their_word() throws Exception {
        Object[] told = {"effect", "GOOD", "happenedOn", today.date()};
        report("maya", "No more queue at the printer", told);
        report("ines", "The new carts are quiet", told);
        assertThat(waiting().text()).doesNotContain("The new carts are quiet");
        Element row =
                waiting().select("li:contains(No more queue at the printer)").first();
        assertThat(row).isNotNull();
        browser.submit(
                "ines",
                row.select("form").attr("action"),
                "version",
                row.select("[name=version]").val(),
                "answer",
                "CONFIRMED");
        assertThat(waiting().text()).doesNotContain("No more queue at the printer");
    }

    private void report(String who, String what, Object... fields) throws Exception {
        Object[] all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "what";
        all[fields.length + 1] = what;
        browser.submit(who, NURSING + "/impacts", all);
    }

    @Test
    void the_plan_waits_for_them_once_it_has_agreed_and_then_each_review() throws Exception {
        jdbc.sql("delete from plan_agreement where contact_id is not null or partner_id <> :id")
                .param("id", nursing())
                .update();
        assertThat(waiting().text()).contains("IT has agreed, have you?");
        browser.submit("ines", NURSING + "/value/agreement", "edition", 1);
        assertThat(waiting().text()).doesNotContain("have you?");
        assertThat(waiting().select("[name=review]")).isEmpty();
        browser.submit("maya", NURSING + "/value/review", "id", UUID.randomUUID(), "heldOn", today.date());
        Element asked = waiting().select("[name=review]").first();
        assertThat(asked).isNotNull();
        browser.submit("ines", NURSING + "/value/confirmation", "review", asked.val());
        assertThat(waiting().select("[name=review]")).isEmpty();
    }

    private UUID nursing() {
        return jdbc.sql("select id from partner where slug = 'nursing-operations'")
                .query(UUID.class)
                .single();
    }

    private Element waiting() throws Exception {
        return browser.page("ines", NURSING).select("[aria-labelledby=waiting]").first();
    }
}
