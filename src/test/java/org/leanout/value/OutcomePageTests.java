package org.leanout.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What was realised, and what the partner says to it. */
class OutcomePageTests extends OnValue {

    @Test
    void one_click_confirms_an_outcome() throws Exception {
        int acts = acts();
        for (int i = 0; i < 2; i++) answer("ines", "version", 0, "answer", "CONFIRMED");
        assertThat(outcome()).isEqualTo("PARTNER " + today.date());
        assertThat(acts()).isEqualTo(acts + 1);
    }

    @Test
    void an_outcome_that_is_not_so_says_why_and_counts_nothing() throws Exception {
        assertThat(read(answer("ines", "version", 0, "answer", "NOT_SO"))
                        .select("#words-error")
                        .text())
                .isEqualTo("Say something here.");
        answer("ines", "version", 0, "answer", "NOT_SO", "words", "It is twelve");
        assertThat(outcome()).isEqualTo("none");
        assertThat(browser.page("maya", path()).text()).contains("Not so, Ines Okafor on", "It is twelve");
        String path = path();
        browser.submit(
                "maya",
                path,
                "id",
                id(),
                "version",
                1,
                "what",
                "Twelve",
                "benefits",
                "PARTNER",
                "realisedOn",
                today.date());
        assertThat(browser.page("ines", path).text())
                .contains("Twelve", "Ines Okafor on", "of what stood here before: not so.", "It is twelve");
    }

    @Test
    void an_outcome_on_their_behalf_is_told_as_such_and_can_become_their_own() throws Exception {
        answer(
                "maya",
                "version",
                0,
                "answer",
                "CONFIRMED",
                "contactId",
                contact("Sofia Almeida"),
                "saidOn",
                today.date());
        assertThat(outcome()).startsWith("ON_BEHALF");
        assertThat(browser.page("ines", path()).text()).contains("entered on their behalf by Maya Brand");
        answer("ines", "version", 1, "answer", "CONFIRMED");
        assertThat(outcome()).startsWith("PARTNER");
    }

    @Test
    void nobody_answers_to_what_was_changed_meanwhile() throws Exception {
        Object[] fields = {
            "id", id(), "version", 0, "what", OPEN, "measured", "By eye", "benefits", "BOTH", "realisedOn", today.date()
        };
        browser.submit("maya", path(), fields);
        assertThat(answer("ines", "version", 0, "answer", "CONFIRMED")
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(outcome()).isEqualTo("none");
    }

    @Test
    void what_the_partner_tells_is_confirmed_at_once() throws Exception {
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++)
            browser.submit(
                    "ines",
                    NURSING + "/outcomes",
                    "id",
                    id,
                    "what",
                    "Calmer nights",
                    "benefits",
                    "THEIR_CUSTOMERS",
                    "realisedOn",
                    today.date());
        assertThat(jdbc.sql("select word from ledger_value where kind = 'OUTCOME' and title = 'Calmer nights'")
                        .query(String.class)
                        .list())
                .containsExactly("PARTNER");
    }

    @Test
    void an_outcome_of_another_partner_is_not_found() throws Exception {
        for (String noun : List.of("", "/edit", "/answer"))
            assertThat(browser.open("maya", SUPPLY + "/outcomes/" + id() + noun)
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        UUID review =
                jdbc.sql("select id from plan_review limit 1").query(UUID.class).single();
        assertThat(browser.submit("jonas", SUPPLY + "/confirmation", "review", review)
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void an_outcome_comes_of_a_line_and_names_who_is_served() throws Exception {
        UUID line = line("No label is printed twice");
        Document form = browser.page("maya", NURSING + "/outcomes/new?line=" + line);
        assertThat(form.select("#what").val()).isEqualTo("No label is printed twice");
        assertThat(form.select("#baseline, #reached").eachAttr("value")).containsExactly("40", "18");
        Object[] fields = fields(form);
        Document nobody = read(browser.submit("maya", NURSING + "/outcomes", fields));
        assertThat(nobody.select("#benefits-error").text()).isNotBlank();
        assertThat(nobody.select("#lineId option[selected]").text()).isEqualTo("No label is printed twice");
        form.select("#benefits option[value=THEIR_CUSTOMERS]").attr("selected", "selected");
        form.select("#serves").val("patients");
        browser.submit("maya", NURSING + "/outcomes", fields(form));
        assertThat(browser.page("ines", NURSING).text()).contains("40 → 18 · served: Your customers, patients");
        assertThat(browser.page("ines", "/partners/nursing-operations").text()).contains("served: Your customers");
    }

    @Test
    void an_outcome_names_no_line_that_is_internal_and_tells_of_none() throws Exception {
        UUID note = line("The print servers are renewed before the labels grow");
        Object[] fields = {
            "what", "Renewed", "benefits", "IT", "realisedOn", today.date(), "lineId", note, "id", UUID.randomUUID()
        };
        for (String who : List.of("maya", "ines"))
            assertThat(browser.submit(who, NURSING + "/outcomes", fields)
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        assertThat(browser.open("ines", NURSING + "/outcomes/new?line=" + note)
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        String label = "No label is printed twice";
        assertThat(browser.page("ines", path()).text()).contains("From which line of the plan", label);
        jdbc.sql("update plan_line set internal = true where outcome = :outcome")
                .param("outcome", label)
                .update();
        assertThat(browser.page("ines", path()).text()).doesNotContain(label);
    }

    private int acts() {
        return jdbc.sql("select count(*) from ledger_value where kind = 'PARTNER_ACT'")
                .query(Integer.class)
                .single();
    }
}
