package org.leanout.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fields and values that no page of ours sends. */
@OnTheCast
class StrangeFieldTests {

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

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

    /** No-break, narrow, ideographic, of no width, a filler of Hangul, Braille without dots. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u202F \t", "\u3000", "\u200B\uFEFF", "\u3164", "\u2800", "\u2060\u00AD"})
    void what_looks_like_nothing_is_no_reason(String blank) throws Exception {
        var answer = browser.submit("ines", "/partners/nursing-operations/impacts", "what", blank, "effect", "GOOD");
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        String request = "/partners/nursing-operations/requests/"
                + jdbc.sql("""
                        select r.id from request r join partner p on p.id = r.partner_id
                         where p.slug = 'nursing-operations' and r.state = 'OPEN' and r.removed_on is null limit 1
                        """).query(String.class).single();
        var refusal = browser.submit("maya", request + "/refusal", "reason", blank);
        assertThat(refusal.getFlashMap().get("refused")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "1999-01-01"})
    void a_due_day_lies_within_ten_years(String day) throws Exception {
        var promise = browser.submit(
                "ines", "/partners/nursing-operations/promises", "what", "A list", "notedOn", day, "dueOn", day);
        assertThat(promise.getResponse().getContentAsString()).contains("Choose a day within ten years", day);
        var proposal = browser.submit(
                "maya", "/partners/nursing-operations/proposals", "title", "A box beside", "answerDueOn", day);
        assertThat(proposal.getResponse().getContentAsString()).contains("Choose a day within ten years", day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"readers", "objectives"})
    void a_box_that_was_sent_empty_chooses_nothing(String box) throws Exception {
        var answer =
                browser.submit("maya", "/partners/nursing-operations/proposals", "title", "A box beside", box, "\0");
        assertThat(answer.getResponse().getStatus()).isEqualTo(302);
    }
}
