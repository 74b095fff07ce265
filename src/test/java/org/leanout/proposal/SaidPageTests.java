package org.leanout.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Maya wrote down after a meeting: Ines decides, and Sofia reads along. */
class SaidPageTests extends OnProposals {

    @BeforeEach
    void send() throws Exception {
        sent("readers", contact("Sofia Almeida"));
    }

    @Test
    void is_put_before_whoever_is_said_to_have_said_it() throws Exception {
        behalf("Ines Okafor", "NOT_NOW", "words", "After the audit");
        assertThat(told("ines")).containsExactly("PROPOSAL_SENT", "CONFIRMATION_WANTED waits");
        assertThat(told("sofia")).containsExactly("PROPOSAL_SENT");
        assertThat(browser.page("ines", "/inbox").text()).contains("Maya Brand entered what was said to a proposal");
        assertThat(waiting("ines"))
                .contains("is this what was said?", "Quiet night rounds", "Not now", "After the audit")
                .contains("Ines Okafor said so on");
        assertThat(waiting("sofia")).doesNotContain("Quiet night rounds");
        assertThat(answer("ines")).contains("Is this what you said?", "Maya Brand entered it", "counts half");
        assertThat(answer("sofia")).contains("not confirmed by them").doesNotContain("Is this what");
    }

    @Test
    void becomes_their_own_word_by_one_click_at_home() throws Exception {
        behalf("Ines Okafor", "NO", "words", "We are short of people");
        assertThat(standing()).isEqualTo("ANSWERED NO true ON_BEHALF");
        Element yes = home("ines").selectFirst("form[action*=" + id + "/verdict]");
        for (int i = 0; i < 2; i++) send("ines", yes);
        assertThat(standing()).isEqualTo("ANSWERED NO false PARTNER");
        assertThat(told("ines")).containsExactly("PROPOSAL_SENT", "CONFIRMATION_WANTED");
        assertThat(waiting("ines")).doesNotContain("Quiet night rounds");
        List<String> said = browser.page("ines", here).select("#answer li").eachText();
        assertThat(said).hasSize(2);
        assertThat(said.get(0)).startsWith("No, because… Ines Okafor on").contains("We are short of people");
        assertThat(told("maya")).containsExactly("VERDICT");
        assertThat(browser.page("maya", "/inbox").text()).contains("Ines Okafor confirms the verdict");
    }

    @Test
    void is_corrected_by_what_they_say_instead() throws Exception {
        behalf("Ines Okafor", "GO_AHEAD");
        assertThat(browser.page("ines", here).select("#answer summary").text()).isEqualTo("Say otherwise");
        judge("ines", "NOT_NOW", "words", "After the audit");
        assertThat(standing()).isEqualTo("ANSWERED NOT_NOW false PARTNER");
        assertThat(browser.page("maya", "/inbox").text())
                .contains("Ines Okafor says otherwise than IT had entered: not now", "After the audit");
        assertThat(answer("ines")).doesNotContain("Is this what you said?");
    }

    @Test
    void is_asked_on_when_it_takes_it_as_the_last_word_and_stays_decided_if_it_was_said() throws Exception {
        behalf("Ines Okafor", "GO_AHEAD");
        browser.submit("maya", here + "/decision", "version", version(), "decided", true);
        assertThat(waiting("ines")).contains("Quiet night rounds");
        Element yes = browser.page("ines", here).selectFirst("[aria-labelledby=is-it-so] form");
        send("ines", yes);
        assertThat(standing()).isEqualTo("DECIDED GO_AHEAD false PARTNER");
        assertThat(waiting("ines")).doesNotContain("Quiet night rounds");
        assertThat(page(judge("ines", "NO", "words", "Hm"))
                        .select("[role=alert]")
                        .text())
                .contains("closed");
    }

    @Test
    void opens_what_was_decided_if_it_was_not_said() throws Exception {
        behalf("Ines Okafor", "GO_AHEAD");
        browser.submit("maya", here + "/decision", "version", version(), "decided", true);
        assertThat(page(judge("sofia", "NO", "words", "Hm"))
                        .select("[role=alert]")
                        .text())
                .contains("closed");
        judge("ines", "CHANGE_FIRST", "words", "One ward");
        assertThat(standing()).isEqualTo("CHANGING CHANGE_FIRST false PARTNER");
        assertThat(browser.page("maya", here).text()).doesNotContain("decided on");
    }

    @Test
    void is_asked_no_more_of_another_version_nor_of_what_is_withdrawn() throws Exception {
        behalf("Ines Okafor", "CHANGE_FIRST", "words", "One ward");
        revise("readers", contact("Sofia Almeida"));
        assertThat(told("ines")).containsExactly("PROPOSAL_SENT", "CONFIRMATION_WANTED", "NEW_VERSION waits");
        assertThat(answer("ines")).doesNotContain("Is this what you said?");
        behalf("Ines Okafor", "GO_AHEAD");
        browser.submit("maya", here + "/withdrawal", "because", "No money");
        assertThat(told("ines")).noneMatch(line -> line.endsWith("waits"));
        assertThat(waiting("ines")).doesNotContain("Quiet night rounds");
        assertThat(page(judge("ines", "GO_AHEAD")).select("[role=alert]").text())
                .contains("closed");
    }

    @Test
    void is_put_before_the_sponsor_for_who_cannot_sign_in() throws Exception {
        jdbc.sql("update proposal set decider_id = :sofia where id = :id")
                .param("sofia", contact("Sofia Almeida"))
                .param("id", id)
                .update();
        jdbc.sql("update contact set account_id = null where name = 'Sofia Almeida'")
                .update();
        behalf("Sofia Almeida", "GO_AHEAD");
        assertThat(waiting("ines")).contains("Sofia Almeida said so on");
        assertThat(answer("ines")).contains("Is this what Sofia Almeida said?");
        send("ines", browser.page("ines", here).selectFirst("[aria-labelledby=is-it-so] form"));
        assertThat(standing()).isEqualTo("ANSWERED GO_AHEAD false PARTNER");
        assertThat(answer("maya")).contains("in place of Sofia Almeida");
    }

    @Test
    void of_other_readers_stands_beside_the_verdict_that_was_given_since() throws Exception {
        judge("ines", "GO_AHEAD");
        Document form = browser.page("maya", here);
        assertThat(form.select("#contactId option[value~=.]").eachText()).containsExactly("Sofia Almeida");
        assertThat(form.select("#answer details").text()).contains("kept beside that, as what they think");
        behalf("Sofia Almeida", "NO", "words", "Not on my ward");
        assertThat(standing()).isEqualTo("ANSWERED GO_AHEAD false PARTNER");
        List<String> said = browser.page("ines", here).select("#answer li").eachText();
        assertThat(said.get(0)).startsWith("Go ahead Ines Okafor");
        assertThat(said.get(1))
                .startsWith("No, because… Sofia Almeida")
                .contains("entered on their behalf by Maya Brand", "what they think", "Not on my ward");
    }

    @Test
    void of_other_readers_is_no_verdict_where_nobody_is_named() throws Exception {
        jdbc.sql("update proposal set decider_id = null where id = :id")
                .param("id", id)
                .update();
        judge("ines", "GO_AHEAD");
        behalf("Sofia Almeida", "NO", "words", "Not on my ward");
        assertThat(standing()).isEqualTo("ANSWERED GO_AHEAD false PARTNER");
    }

    @Test
    void is_nothing_that_who_has_spoken_did_not_say() throws Exception {
        judge("sofia", "GO_AHEAD");
        for (int i = 0; i < 2; i++) {
            assertThat(browser.page("maya", here).select("#contactId option").eachText())
                    .doesNotContain("Sofia Almeida");
            judge("ines", "GO_AHEAD");
        }
        behalf("Sofia Almeida", "NO", "words", "Never");
        assertThat(browser.page("maya", here).select("#answer li").eachText())
                .noneMatch(line -> line.contains("Never"));
        assertThat(browser.page("maya", here).select("#contactId")).isEmpty();
    }

    @Test
    void waits_no_more_for_whom_it_was_entered() throws Exception {
        behalf("Sofia Almeida", "NOT_NOW");
        assertThat(told("sofia")).containsExactly("PROPOSAL_SENT");
        assertThat(told("ines")).containsExactly("PROPOSAL_SENT waits");
        assertThat(waiting("sofia")).doesNotContain("Quiet night rounds");
    }

    private void behalf(String name, String kind, Object... more) throws Exception {
        List<Object> fields = new ArrayList<>(List.of("contactId", contact(name), "saidOn", today.date()));
        fields.addAll(List.of(more));
        judge("maya", kind, fields.toArray());
    }

    /** Presses the one button of a form. */
    private void send(String who, Element form) throws Exception {
        List<Object> fields = new ArrayList<>();
        for (Element field : form.select("input[name], button[name]"))
            fields.addAll(List.of(field.attr("name"), field.attr("value")));
        browser.submit(who, form.attr("action").split("#")[0], fields.toArray());
    }

    private Document home(String who) throws Exception {
        Document home = browser.page(who, NURSING);
        assertThat(home.select(".lo-main .badge [aria-hidden]").text())
                .isEqualTo(String.valueOf(
                        home.select("[aria-labelledby=waiting] li").size()));
        return home;
    }

    private String waiting(String who) throws Exception {
        return home(who).select("[aria-labelledby=waiting]").text();
    }

    private String answer(String who) throws Exception {
        return browser.page(who, here).select("#answer").text();
    }

    private String standing() {
        return jdbc.sql("""
                        select concat_ws(' ', p.state, p.verdict, p.verdict_on_behalf::text, l.detail ->> 'answerWord')
                          from proposal p
                          join ledger_proposal l on l.partner_id = p.partner_id and l.id = p.id and l.kind = 'PROPOSAL'
                         where p.id = :id
                        """).param("id", id).query(String.class).single();
    }
}
