package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;

/** The first page of the partner's own people. */
@OnTheCast
class PartnerHomePageTests {

    private static final String NURSING = "/partners/nursing-operations";
    private static final String OUTCOME = "Second prints are down to 9 a week";

    @Autowired
    Browser browser;

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

    private Element waiting() throws Exception {
        return browser.page("ines", NURSING).select("[aria-labelledby=waiting]").first();
    }
}
