package org.leanout.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Browser.target;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MvcResult;

class VerdictPageTests extends OnProposals {

    @BeforeEach
    void sentFiveDaysAgo() throws Exception {
        sent();
        jdbc.sql("update proposal set sent_on = :day, answer_due_on = :due where id = :id")
                .param("day", today.date().minusDays(5))
                .param("due", today.date().plusDays(5))
                .param("id", id)
                .update();
    }

    @Test
    void takes_one_click() throws Exception {
        assertThat(browser.page("ines", here)
                        .select("#answer button[name=kind]")
                        .eachAttr("value"))
                .containsExactly("GO_AHEAD", "CHANGE_FIRST", "NOT_NOW", "NO");
        assertThat(target(judge("ines", "GO_AHEAD"))).isEqualTo(here + "#answer");
        assertThat(text("maya")).contains("Go ahead Ines Okafor on").doesNotContain("on their behalf by");
        assertThat(text("maya")).contains("Verdict: nothing → Go ahead");
    }

    @Test
    void stands_under_the_text_and_before_the_comments_beside_it() throws Exception {
        for (String who : List.of("ines", "maya")) {
            Document page = browser.page(who, here);
            assertThat(page.select(".col-lg-7 > article + #answer")).as(who).hasSize(1);
            assertThat(page.select(".col-lg-7 + .col-lg-5 #comments")).as(who).hasSize(1);
        }
    }

    @Test
    void is_folded_away_once_it_is_given() throws Exception {
        assertThat(browser.page("ines", here).select("#answer details")).isEmpty();
        assertThat(browser.page("ines", here).select("h1 + div").text()).contains("Answer by");
        judge("ines", "GO_AHEAD");
        Element answer = browser.page("ines", here).select("#answer").first();
        assertThat(browser.page("ines", here).select("h1 + div").text()).doesNotContain("Answer by");
        assertThat(answer.text()).contains("IT has it", "Go ahead Ines Okafor on", "Change the answer");
        assertThat(answer.select("details:not([open]) button[name=kind]")).hasSize(4);
    }

    @Test
    void is_still_to_come_when_somebody_has_only_commented() throws Exception {
        comment("sofia", "I like it");
        assertThat(browser.page("ines", here).select("h1 + div .lo-badge").eachText())
                .contains("Commented, not answered yet");
        judge("ines", "GO_AHEAD");
        assertThat(browser.page("ines", here).select("h1 + div .lo-badge").eachText())
                .contains("Answered");
    }

    @Test
    void is_waited_for_by_whoever_decides_whatever_they_comment() throws Exception {
        comment("ines", "How long does it take?");
        assertThat(told("ines")).containsExactly("PROPOSAL_SENT waits");
        judge("ines", "GO_AHEAD");
        assertThat(told("ines")).containsExactly("PROPOSAL_SENT");
        revise();
        judge("ines", "CHANGE_FIRST", "words", "Begin with 7B");
        comment("ines", "Both, if you can");
        assertThat(told("ines")).containsExactly("PROPOSAL_SENT", "NEW_VERSION");
    }

    @Test
    void is_refused_to_a_version_that_was_not_read_and_the_changes_are_shown() throws Exception {
        revise("plan", "Three weeks");
        MvcResult stale = judge("ines", 1, "CHANGE_FIRST", "words", "Only one ward");
        assertThat(stale.getResponse().getStatus()).isEqualTo(422);
        Element answer = page(stale).selectFirst("#answer");
        assertThat(answer.select("[role=alert]").text()).startsWith("IT has sent version 2 since you opened it");
        assertThat(answer.select("del").text()).contains("Two");
        assertThat(answer.select("ins").text()).contains("Three");
        assertThat(answer.select("#words").val()).isEqualTo("Only one ward");
        assertThat(answer.select("[name=ofVersion]").val()).isEqualTo("2");
        assertThat(standing()).isEqualTo("SENT null");
        judge("ines", 2, "GO_AHEAD");
        assertThat(standing()).isEqualTo("ANSWERED GO_AHEAD");
    }

    @Test
    void without_its_version_or_on_behalf_to_an_earlier_one_is_refused() throws Exception {
        browser.submit("ines", here + "/verdict", "id", UUID.randomUUID(), "kind", "GO_AHEAD");
        revise();
        MvcResult stale = judge("maya", 1, "GO_AHEAD", "contactId", contact(), "saidOn", daysAgo(0));
        assertThat(page(stale).select("#answer details[open] [role=alert]").text())
                .startsWith("IT has sent version 2");
        assertThat(standing()).isEqualTo("SENT null");
    }

    @Test
    void is_of_the_version_on_the_page() throws Exception {
        revise();
        for (String who : List.of("ines", "maya"))
            assertThat(browser.page(who, here)
                            .select("#answer [name=ofVersion]")
                            .eachAttr("value"))
                    .as(who)
                    .containsExactly("2");
    }

    private String standing() {
        return jdbc.sql("select state || ' ' || coalesce(verdict, 'null') from proposal where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    @Test
    void asks_for_words_and_keeps_those_that_were_typed() throws Exception {
        MvcResult no = judge("ines", "NO");
        assertThat(no.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(no).select("#words-error").text()).startsWith("Say why");
        MvcResult none =
                browser.submit("ines", here + "/verdict", "id", UUID.randomUUID(), "ofVersion", 1, "words", "Hm, well");
        assertThat(page(none).select("#words").val()).isEqualTo("Hm, well");
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void sent_twice_is_one() throws Exception {
        UUID once = UUID.randomUUID();
        for (int i = 0; i < 2; i++) judge("ines", "GO_AHEAD", "id", once);
        assertThat(browser.page("ines", here).select("#answer .lo-history li")).hasSize(1);
    }

    @Test
    void on_behalf_names_who_said_it_and_when() throws Exception {
        MvcResult nobody = judge("maya", "GO_AHEAD", "saidOn", daysAgo(1));
        assertThat(page(nobody).select("#contactId-error").text()).isNotEmpty();
        assertThat(page(nobody).select("details[open] #contactId")).hasSize(1);
        heard("GO_AHEAD", daysAgo(3));
        assertThat(text("sofia")).contains("Ines Okafor on", "entered on their behalf by Maya Brand");
        assertThat(ledger()).isEqualTo(daysAgo(3) + " ON_BEHALF " + daysAgo(0));
    }

    @Test
    void on_behalf_is_no_act_of_the_partner() throws Exception {
        heard("GO_AHEAD", daysAgo(3));
        assertThat(acts()).isZero();
        judge("ines", "NOT_NOW");
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void on_behalf_of_somebody_who_has_left_is_refused() throws Exception {
        jdbc.sql("update contact set left_on = current_date where name = 'Ines Okafor'")
                .update();
        assertThat(page(heard("GO_AHEAD", daysAgo(0)))
                        .select("#contactId-error")
                        .text())
                .contains("has left");
    }

    @Test
    void on_behalf_never_replaces_what_they_said_themselves() throws Exception {
        judge("ines", "NOT_NOW");
        MvcResult refused = judge(
                "maya",
                "NO",
                "words",
                "They would rather not",
                "contactId",
                contact("Sofia Almeida"),
                "saidOn",
                daysAgo(0));
        assertThat(page(refused).select("[role=alert]").text())
                .contains("only they can change", "You typed: They would rather not");
        assertThat(browser.page("maya", here).select("#contactId")).isEmpty();
    }

    @Test
    void too_late_is_told_with_what_was_typed() throws Exception {
        judge("ines", "GO_AHEAD");
        browser.submit("maya", here + "/decision", "version", version(), "decided", true);
        assertThat(page(judge("ines", "NO", "words", "We changed our mind"))
                        .select("[role=alert]")
                        .text())
                .contains("This proposal is closed.", "You typed: We changed our mind");
    }

    @Test
    void tells_the_model_the_partners_own_first_answer() throws Exception {
        assertThat(ledger()).isEqualTo("null null null");
        heard("NOT_NOW", daysAgo(4));
        comment("ines", "I would rather wait");
        assertThat(ledger()).isEqualTo(daysAgo(0) + " PARTNER " + daysAgo(0));
        browser.submit("maya", here + "/withdrawal", "because", "They wait");
        assertThat(ledger()).isEqualTo(daysAgo(0) + " PARTNER " + daysAgo(0));
    }

    @Test
    void of_it_tells_the_model_nothing() throws Exception {
        comment("maya", "Any news?", "internal", false);
        assertThat(ledger()).isEqualTo("null null null");
    }

    @Test
    void keeps_a_proposal_that_was_never_sent_from_the_model() {
        jdbc.sql("update proposal set state = 'DRAFT', sent_on = null, sent_at = null, versions = 0 where id = :id")
                .param("id", id)
                .update();
        assertThat(jdbc.sql("select count(*) from ledger_proposal where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private MvcResult heard(String kind, LocalDate day) throws Exception {
        return judge("maya", kind, "contactId", contact(), "saidOn", day);
    }

    private LocalDate daysAgo(int days) {
        return today.date().minusDays(days);
    }

    private String ledger() {
        return jdbc.sql("""
                        select concat_ws(' ', coalesce(detail ->> 'answeredOn', 'null'),
                               coalesce(detail ->> 'answerWord', 'null'),
                               coalesce(detail ->> 'answerEnteredOn', 'null'))
                          from ledger_proposal where id = :id and kind = 'PROPOSAL'
                        """).param("id", id).query(String.class).single();
    }

    private int acts() {
        return jdbc.sql(
                        "select count(*) from ledger_proposal where title = 'Quiet night rounds' and kind = 'PARTNER_ACT'")
                .query(Integer.class)
                .single();
    }
}
