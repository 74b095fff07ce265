package org.leanout.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others say than whoever decides: Ines is named, and the sponsor; Sofia reads along, and Daniel was not asked. */
class OpinionPageTests extends OnProposals {

    @BeforeEach
    void send() throws Exception {
        sent("readers", contact("Sofia Almeida"));
    }

    @Test
    void never_takes_the_place_of_the_verdict() throws Exception {
        judge("ines", "GO_AHEAD");
        judge("sofia", "NO", "words", "We are short of people");
        assertThat(standing()).isEqualTo("ANSWERED GO_AHEAD of Ines Okafor");
        List<String> said = browser.page("ines", here).select("#answer li").eachText();
        assertThat(said.get(0)).startsWith("Go ahead Ines Okafor").doesNotContain("what they think");
        assertThat(said.get(1)).startsWith("No, because… Sofia Almeida").contains("what they think", "short of people");
        assertThat(browser.page("ines", here).select("#your-answer").text()).isEqualTo("Your answer");
        Document sofia = browser.page("sofia", here);
        assertThat(sofia.select("#your-answer").text()).isEqualTo("Answer");
        assertThat(sofia.select("#answer").text()).contains("Ines Okafor has answered", "Ines Okafor decides");
    }

    @Test
    void leaves_the_verdict_to_come_for_both_sides() throws Exception {
        judge("daniel", "NO", "words", "Not with me");
        assertThat(standing()).isEqualTo("ANSWERED null");
        assertThat(told("ines")).containsExactly("PROPOSAL_SENT waits", "OPINION");
        assertThat(browser.page("ines", NURSING)
                        .select("[aria-labelledby=waiting]")
                        .text())
                .contains("Quiet night rounds");
        assertThat(browser.page("ines", here).select("#your-answer").text()).isEqualTo("Your answer");
        assertThat(browser.page("ines", here).select("#answer .btn-primary").val())
                .isEqualTo("GO_AHEAD");
        assertThat(browser.page("maya", here).select("[name=decided]")).isEmpty();
        browser.submit("maya", here + "/decision", "version", version(), "decided", true);
        assertThat(standing()).isEqualTo("ANSWERED null");
    }

    @Test
    void is_told_to_it_and_to_whoever_decides() throws Exception {
        judge("sofia", "NOT_NOW", "words", "We are short of people");
        assertThat(told("sofia")).containsExactly("PROPOSAL_SENT");
        assertThat(told("ines")).containsExactly("PROPOSAL_SENT waits", "OPINION");
        assertThat(told("maya")).containsExactly("OPINION");
        assertThat(browser.page("maya", "/inbox").text())
                .contains("Sofia Almeida would do it, but not now", "short of people");
        assertThat(browser.page("sofia", here).select("#heard")).hasSize(1);
    }

    @Test
    void is_what_others_told_the_brm_than_whoever_decides() throws Exception {
        behalf("Sofia Almeida", "GO_AHEAD");
        assertThat(standing()).isEqualTo("ANSWERED null");
        behalf("Ines Okafor", "NOT_NOW");
        assertThat(standing()).isEqualTo("ANSWERED NOT_NOW of Ines Okafor");
    }

    @Test
    void keeps_the_proposal_answered_when_the_only_comment_is_taken_back() throws Exception {
        UUID comment = comment("sofia", "Hm");
        judge("sofia", "GO_AHEAD");
        browser.submit("sofia", here + "/comments/" + comment + "/removal");
        assertThat(standing()).isEqualTo("ANSWERED null");
    }

    @Test
    void of_the_sponsor_is_the_verdict_until_whoever_decides_gave_it() throws Exception {
        decides(contact("Sofia Almeida"));
        assertThat(browser.page("ines", here).select("#answer summary").text())
                .isEqualTo("Answer in place of Sofia Almeida");
        assertThat(answer("ines")).contains("you can answer in their place").doesNotContain("what you think");
        judge("ines", "GO_AHEAD");
        assertThat(standing()).isEqualTo("ANSWERED GO_AHEAD of Ines Okafor");
        assertThat(answer("ines")).contains("in place of Sofia Almeida").doesNotContain("what you think", "can answer");
        assertThat(answer("maya")).contains("Ines Okafor", "in place of Sofia Almeida");
        judge("sofia", "NOT_NOW");
        judge("ines", "GO_AHEAD");
        assertThat(standing()).isEqualTo("ANSWERED NOT_NOW of Sofia Almeida");
        assertThat(browser.page("ines", here).select("#answer summary").text()).isEqualTo("Say what you think");
    }

    @Test
    void of_a_reader_is_the_verdict_where_nobody_is_named() throws Exception {
        decides(null);
        judge("daniel", "NO", "words", "Not with me");
        assertThat(standing()).isEqualTo("ANSWERED null");
        assertThat(browser.page("daniel", here).select("#answer").text())
                .contains("Whoever is asked to read it decides");
        assertThat(browser.page("sofia", here).select("#your-answer").text()).isEqualTo("Your answer");
        judge("sofia", "GO_AHEAD");
        assertThat(standing()).isEqualTo("ANSWERED GO_AHEAD of Sofia Almeida");
    }

    @Test
    void is_asked_for_in_other_words_than_the_verdict() throws Exception {
        assertThat(row("ines")).contains("a minute to read", "You decide. Reading along: Sofia Almeida.");
        assertThat(row("sofia")).contains("Ines Okafor decides. You read along");
        assertThat(row("daniel")).doesNotContain("decide");
        assertThat(browser.page("ines", "/inbox")
                        .select("li:contains(Quiet night rounds)")
                        .text())
                .contains("Waits for you");
        assertThat(browser.page("sofia", "/inbox")
                        .select("li:contains(Quiet night rounds)")
                        .text())
                .contains("To read along")
                .doesNotContain("Waits for you");
    }

    private String row(String who) throws Exception {
        return browser.page(who, NURSING)
                .select("[aria-labelledby=waiting] li:contains(Quiet night rounds)")
                .text();
    }

    @Test
    void stands_in_the_timeline_as_no_verdict() throws Exception {
        judge("sofia", "NO", "words", "No");
        String timeline = browser.page("maya", NURSING + "/timeline").text();
        assertThat(timeline).contains("Commented: Quiet night rounds").doesNotContain("Verdict: Quiet night rounds");
    }

    @Test
    void is_one_of_each() throws Exception {
        judge("sofia", "NOT_NOW");
        judge("sofia", "GO_AHEAD");
        behalf("Daniel Weber", "NO", "words", "Not on my ward");
        judge("ines", "GO_AHEAD");
        assertThat(standing()).isEqualTo("ANSWERED GO_AHEAD of Ines Okafor");
        List<String> said = browser.page("maya", here).select("#answer li").eachText();
        assertThat(said).hasSize(4);
        assertThat(said.get(1)).startsWith("No, because… Daniel Weber").doesNotContain("earlier");
        assertThat(said.get(2)).startsWith("Go ahead Sofia Almeida").doesNotContain("earlier");
        assertThat(said.get(3)).contains("Sofia Almeida", "earlier");
    }

    @Test
    void waits_no_more_for_whoever_has_spoken_nor_for_who_was_not_asked() throws Exception {
        assertThat(waiting("sofia")).contains("Quiet night rounds");
        judge("sofia", "NOT_NOW");
        for (String who : List.of("sofia", "daniel"))
            assertThat(waiting(who)).as(who).doesNotContain("Quiet night rounds");
        assertThat(waiting("ines")).contains("Quiet night rounds");
    }

    private String waiting(String who) throws Exception {
        Document home = browser.page(who, NURSING);
        assertThat(home.select(".lo-main .badge").text())
                .contains(String.valueOf(
                        home.select("[aria-labelledby=waiting] li").size()));
        return home.select("[aria-labelledby=waiting]").text();
    }

    @Test
    void on_behalf_is_nobody_s_own_word_and_of_no_day_before_its_version() throws Exception {
        judge(
                "maya",
                "NOT_NOW",
                "contactId",
                contact("Ines Okafor"),
                "saidOn",
                today.date().minusDays(1));
        assertThat(standing()).isEqualTo("SENT null");
        behalf("Ines Okafor", "NOT_NOW");
        assertThat(browser.page("ines", here).select("#your-answer").text()).isEqualTo("Answer");
        assertThat(answer("ines")).contains("Is this what you said?").doesNotContain("You asked", "IT has it");
    }

    private String answer(String who) throws Exception {
        return browser.page(who, here).select("#answer").text();
    }

    private void behalf(String name, String kind, Object... more) throws Exception {
        List<Object> fields = new ArrayList<>(List.of("contactId", contact(name), "saidOn", today.date()));
        fields.addAll(List.of(more));
        judge("maya", kind, fields.toArray());
    }

    private void decides(UUID contact) {
        jdbc.sql("update proposal set decider_id = cast(:contact as uuid) where id = :id")
                .param("contact", contact)
                .param("id", id)
                .update();
    }

    private String standing() {
        return jdbc.sql("""
                        select concat(p.state, ' ', coalesce(p.verdict, 'null'), ' of ' || c.name)
                          from proposal p
                          left join contact c on c.partner_id = p.partner_id and c.id = p.verdict_contact_id
                         where p.id = :id
                        """).param("id", id).query(String.class).single();
    }
}
