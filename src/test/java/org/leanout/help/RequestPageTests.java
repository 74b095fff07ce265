package org.leanout.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Browser.target;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a partner asks for, and what becomes of it. */
class RequestPageTests extends OnHelp {

    @Test
    void takes_a_request_from_a_partner_as_their_own() throws Exception {
        assertThat(target(ask("ines", "contactId", sofia, "askedOn", "2020-01-01")))
                .isEqualTo(HELP);
        assertThat(browser.page("maya", request).text()).contains("Ines Okafor", "A second scanner cart");
        assertThat(entries())
                .extracting(entry -> entry.get("kind") + " " + entry.get("day"))
                .containsExactlyInAnyOrder("REQUEST " + today.date(), "PARTNER_ACT " + today.date());
        refused(send("maya", request, "version", 0, "title", "Reworded"));
        assertThat(html("maya", request)).doesNotContain("Reworded");
    }

    @Test
    void says_on_the_form_that_it_is_no_ticket() throws Exception {
        for (String who : List.of("maya", "ines"))
            assertThat(browser.page(who, NURSING + "/requests/new").text())
                    .contains("What is broken goes to the service desk.");
        assertThat(browser.page("ines", NURSING + "/requests/new").select("#askedOn, #contactId"))
                .isEmpty();
    }

    @Test
    void never_lets_a_request_vanish() throws Exception {
        ask("maya", "contactId", sofia, "askedOn", today.date());
        browser.submit("maya", request + "/removal", "reason", " ");
        assertThat(browser.page("maya", request).text()).doesNotContain("Noted twice");
        browser.submit("maya", request + "/removal", "reason", "Noted twice");
        assertThat(html("maya", HELP)).doesNotContain("A second scanner cart");
        for (String who : List.of("maya", "ines")) {
            assertThat(browser.page(who, ALL).text()).contains("A second scanner cart", "removed");
            assertThat(browser.page(who, request).text()).contains("Noted twice", "still counts");
        }
        assertThat(browser.page("maya", request).select(".lo-history").text()).contains("Why it was removed");
        assertThat(entries()).extracting(entry -> entry.get("kind")).containsExactly("REQUEST");
    }

    @Test
    void tells_the_partner_why_it_declines_a_request() throws Exception {
        ask("ines");
        browser.submit("maya", request + "/refusal", "reason", "No hands before June");
        assertThat(browser.page("ines", request).text()).contains("declined by IT", "No hands before June");
    }
}
