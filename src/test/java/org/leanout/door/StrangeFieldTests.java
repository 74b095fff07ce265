package org.leanout.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;

/** Fields and values that no page of ours sends. */
@OnTheCast
class StrangeFieldTests {

    @Autowired
    Browser browser;

    @ParameterizedTest
    @ValueSource(strings = {"effect.name", "effect[0]", "id.version", "what.bytes[0]", "class.name"})
    void a_field_that_no_form_has_is_not_read(String name) throws Exception {
        var answer = browser.submit(
                "ines", "/partners/nursing-operations/impacts", "what", "The lift stood still", name, "GOOD");
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(answer.getResponse().getContentAsString()).contains("The lift stood still");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-99999-01-01", "+99999-01-01", "0000-01-01", "0206-11-23", "2026-02-30", "soon"})
    void a_day_that_no_list_could_show_is_no_day(String day) throws Exception {
        var answer = browser.submit(
                "ines", "/partners/nursing-operations/value/review", "note", "Labels first", "heldOn", day);
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(answer.getResponse().getContentAsString()).contains("This is not a day.", "Labels first", day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"readers", "objectives"})
    void a_box_that_was_sent_empty_chooses_nothing(String box) throws Exception {
        var answer =
                browser.submit("maya", "/partners/nursing-operations/proposals", "title", "A box beside", box, "\0");
        assertThat(answer.getResponse().getStatus()).isEqualTo(302);
    }
}
