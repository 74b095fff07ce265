package org.leanout.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MvcResult;

/** How both sides come to agree to a plan, and who changes what. */
class ValuePageTests extends OnValue {

    @Test
    void a_plan_counts_when_both_sides_have_agreed() throws Exception {
        assertThat(browser.page("maya", SUPPLY).text()).contains("There is no joint value plan yet");
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++) write(SUPPLY, "id", id, "title", "Stock", "lines[0].outcome", "Know what is short");
        browser.submit("maya", SUPPLY + "/agreement", "edition", 1);
        assertThat(plans("supply-chain")).isEmpty();
        browser.submit("jonas", SUPPLY + "/agreement", "edition", 1);
        assertThat(plans("supply-chain")).containsExactly("PARTNER " + today.date());
        assertThat(browser.page("jonas", SUPPLY).text()).contains("Supply chain agreed Jonas Lind on");
    }

    @Test
    void a_brm_agrees_on_behalf_of_somebody_named() throws Exception {
        write(SUPPLY, "title", "Stock", "lines[0].outcome", "Know what is short");
        browser.submit("maya", SUPPLY + "/agreement", "edition", 1);
        MvcResult nobody = browser.submit("maya", SUPPLY + "/consent", "edition", 1, "saidOn", today.date());
        assertThat(read(nobody).select("#contactId-error").text()).isEqualTo("Name the person who said it.");
        LocalDate day = today.date().minusDays(2);
        browser.submit("maya", SUPPLY + "/consent", "edition", 1, "saidOn", day, "contactId", contact("Mira Stolz"));
        assertThat(plans("supply-chain")).containsExactly("ON_BEHALF " + today.date());
        assertThat(browser.page("jonas", SUPPLY).text()).contains("Mira Stolz on", "on their behalf by Maya Brand");
    }

    @Test
    void a_change_of_the_text_asks_both_sides_again() throws Exception {
        assertThat(plans("nursing-operations")).hasSize(1);
        write(NURSING, change("Less paper on every ward"));
        assertThat(plans("nursing-operations")).isEmpty();
        assertThat(browser.page("ines", NURSING).text()).contains("edition 2", "Nursing operations not agreed yet");
        MvcResult old = browser.submit("ines", NURSING + "/agreement", "edition", 1);
        assertThat(old.getResponse().getRedirectedUrl()).isEqualTo(NURSING);
        assertThat(plans("nursing-operations")).isEmpty();
        for (String who : List.of("maya", "ines")) browser.submit(who, NURSING + "/agreement", "edition", 2);
        assertThat(plans("nursing-operations")).containsExactly("PARTNER " + today.date());
    }

    @Test
    void saving_without_a_change_asks_nobody() throws Exception {
        assertThat(write(NURSING, fields(browser.page("maya", NURSING + "/plan")))
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
        assertThat(plans("nursing-operations")).hasSize(1);
    }

    @Test
    void the_second_of_two_is_told_and_keeps_what_they_typed() throws Exception {
        Object[] first = change("Less paper");
        Object[] second = change("No paper");
        write(NURSING, first);
        Document page = read(browser.submit("tom", NURSING + "/plan", second));
        assertThat(page.text()).contains("Somebody else changed this");
        assertThat(page.select("[name='lines[0].outcome']").val()).isEqualTo("No paper");
    }

    @Test
    void a_form_sent_twice_blames_nobody() throws Exception {
        Object[] fields = change("Less paper on every ward");
        for (int i = 0; i < 2; i++)
            assertThat(write(NURSING, fields).getResponse().getStatus()).isEqualTo(302);
        assertThat(browser.page("ines", NURSING).text()).contains("edition 2");
    }

    @Test
    void nothing_of_an_archived_partner_is_changed() throws Exception {
        jdbc.sql("update partner set archived_on = current_date").update();
        answer("ines", "version", 0, "answer", "CONFIRMED");
        assertThat(outcome()).isEqualTo("none");
        write(SUPPLY, "title", "Stock", "lines[0].outcome", "Know what is short");
        browser.submit("maya", SUPPLY + "/agreement", "edition", 1);
        assertThat(browser.page("maya", SUPPLY).text()).contains("There is no joint value plan yet");
    }
}
