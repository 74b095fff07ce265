package org.leanout.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;

/** Forms with values that cannot be read: told in a sentence, and nothing else that was typed is lost. */
@OnTheCast
class FormStatusTests {

    private static final String NURSING = "/partners/nursing-operations";

    @Autowired
    Browser browser;

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({
        "/interactions, contacts",
        "/interactions, colleagues",
        "/interactions, minutes",
        "/interactions, origin",
        "/interactions, id",
        "/interactions, version",
        "/proposals, readers",
        "/proposals, objectives",
        "/proposals, decider",
        "/promises, contactId",
        "/offers, contactId",
        "/objectives, kind",
        "/value/plan, lines[0].byOn",
        "/value/plan, lines[0].id",
        "/value/plan, lines",
    })
    void say_what_cannot_be_read_and_keep_the_rest(String form, String field) throws Exception {
        List<Object> fields = new ArrayList<>(List.of("id", UUID.randomUUID(), "summary", "Stays", "title", "Stays"));
        fields.addAll(List.of("statement", "Stays", "what", "Stays", field, "garbage"));
        if (field.equals("id")) fields.subList(0, 2).clear();
        MvcResult answer = browser.submit("maya", NURSING + form, fields.toArray());
        Document page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(answer.getResponse().getStatus()).as(page.text()).isEqualTo(422);
        assertThat(page.select(".lo-error, [role=alert]").text()).isNotBlank();
        assertThat(page.select("form.card [name]").stream().map(Element::val)).contains("Stays");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lines[300].outcome", "lines[-1].outcome", "lines[x].outcome", "lines[0][0].outcome"})
    void refuse_what_no_form_of_ours_sends(String name) throws Exception {
        assertThat(browser.submit("maya", NURSING + "/value/plan", "title", "Stays", name, "garbage")
                        .getResponse()
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void say_so_of_the_roles_of_a_person() throws Exception {
        MvcResult answer = browser.submit("admin", "/people", "name", "Stays", "email", "a@b.example", "roles", "KING");
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(answer.getResponse().getContentAsString()).contains("Choose from the list.", "Stays");
    }
}
