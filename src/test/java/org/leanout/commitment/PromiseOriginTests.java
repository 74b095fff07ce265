package org.leanout.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What led to a promise leads to its form, and back. */
@OnTheCast
class PromiseOriginTests {

    private static final String NURSING = "/partners/nursing-operations";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @ParameterizedTest
    @CsvSource({
        "offers, offer, state = 'ACCEPTED'",
        "proposals, proposal, verdict = 'GO_AHEAD'",
        "improvements, improvement, state = 'PLANNED'"
    })
    void accepted_help_a_proposal_and_an_improvement_lead_to_one(String page, String table, String which)
            throws Exception {
        String id = any(table, which);
        String form = browser.page("maya", NURSING + "/" + page + "/" + id)
                .select("a:contains(Promise it by a day)")
                .attr("href");
        Document blank = browser.page("maya", form);
        String what = blank.select("#what").val();
        assertThat(browser.page("maya", NURSING + "/" + page + "/" + id).text()).contains(what);
        UUID promise = UUID.randomUUID();
        browser.submit(
                "maya",
                NURSING + "/promises",
                "id",
                promise,
                "what",
                what,
                "owedBy",
                "IT",
                "accountId",
                blank.select("#accountId [selected]").val(),
                "notedOn",
                today.date(),
                "dueOn",
                today.date().plusDays(9),
                "originId",
                blank.select("[name=originId]").val());
        assertThat(browser.page("ines", NURSING + "/promises/" + promise)
                        .select("dd a[href=" + NURSING + "/" + page + "/" + id + "]")
                        .text())
                .isEqualTo(what);
    }

    @Test
    void what_did_not_come_about_leads_to_none() throws Exception {
        String declined = any("offer", "state = 'DECLINED'");
        assertThat(browser.page("maya", NURSING + "/offers/" + declined).text()).doesNotContain("Promise it by a day");
        assertThat(browser.open("maya", NURSING + "/promises/new?origin=" + declined)
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private String any(String table, String which) {
        return jdbc.sql(
                        "select t.id from %s t join partner p on p.id = t.partner_id where p.slug = 'nursing-operations' and t.%s limit 1"
                                .formatted(table, which))
                .query(String.class)
                .single();
    }
}
