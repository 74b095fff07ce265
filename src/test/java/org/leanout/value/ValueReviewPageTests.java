package org.leanout.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A review of the plan, and how far its lines have come by then. */
class ValueReviewPageTests extends OnValue {

    @Test
    void a_review_counts_when_the_partner_says_so_too() throws Exception {
        String before = plans("nursing-operations").get(0);
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++)
            browser.submit(
                    "maya",
                    NURSING + "/review",
                    "id",
                    id,
                    "heldOn",
                    today.date().minusDays(1));
        assertThat(plans("nursing-operations")).containsExactly(before);
        assertThat(browser.page("ines", NURSING).text()).contains("waits for your word");
        browser.submit("ines", NURSING + "/confirmation", "review", id);
        assertThat(plans("nursing-operations"))
                .containsExactly("PARTNER " + today.date().minusDays(1));
    }

    @Test
    void a_review_on_their_behalf_takes_nothing_from_their_own_word() throws Exception {
        String before = plans("nursing-operations").get(0);
        browser.submit("maya", NURSING + "/review", "heldOn", today.date(), "contactId", contact("Ines Okafor"));
        assertThat(plans("nursing-operations")).containsExactly(before);
        assertThat(browser.page("ines", NURSING).text()).contains("entered on their behalf by Maya Brand");
    }

    @Test
    void nobody_reviews_a_plan_that_is_not_agreed_or_on_a_day_to_come() throws Exception {
        write(SUPPLY, "title", "Stock", "lines[0].outcome", "Know what is short");
        assertThat(read(browser.submit("maya", SUPPLY + "/review", "heldOn", today.date()))
                        .text())
                .contains("Both sides agree to the plan first");
        var tomorrow = browser.submit(
                "ines", NURSING + "/review", "heldOn", today.date().plusDays(1));
        assertThat(read(tomorrow).select("#heldOn-error").text()).isEqualTo("This day is still to come.");
    }

    @Test
    void a_review_notes_how_far_the_lines_have_come() throws Exception {
        UUID id = UUID.randomUUID();
        UUID line = line("No label is printed twice");
        Object[] fields = {
            "id", id, "heldOn", today.date(), "values[0].lineId", line, "values[0].amount", "4", "values[1].amount", ""
        };
        for (int i = 0; i < 2; i++) browser.submit("ines", NURSING + "/review", fields);
        assertThat(noted(line)).containsExactly("18", "4");
        assertThat(browser.page("ines", NURSING).text()).contains("reached", "2 reviews");
    }

    @Test
    void a_review_that_is_refused_keeps_the_values() throws Exception {
        Object[] late = {"heldOn", today.date().plusDays(1), "values[0].lineId", line("No label is printed twice")};
        Object[] fields = Stream.concat(Stream.of(late), Stream.of("values[0].amount", "4"))
                .toArray();
        Document page = read(browser.submit("ines", NURSING + "/review", fields));
        assertThat(page.select("[name='values[0].amount']").val()).isEqualTo("4");
        assertThat(page.select("#heldOn-error").text()).isEqualTo("This day is still to come.");
    }
}
