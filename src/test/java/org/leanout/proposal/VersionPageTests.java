package org.leanout.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leanout.Statements;
import org.springframework.test.web.servlet.MvcResult;

class VersionPageTests extends OnProposals {

    @BeforeEach
    void send() throws Exception {
        sent();
    }

    @Test
    void asks_what_is_new_before_it_is_sent() throws Exception {
        MvcResult without = revise("note", " ", "plan", "Three weeks");
        assertThat(page(without).select("#note-error, .alert").text()).contains("what is new");
        assertThat(page(without).select("#plan").val()).isEqualTo("Three weeks");
        assertThat(page(without).select("form.card").attr("action")).isEqualTo(here + "/versions");
        assertThat(text("ines")).contains("version 1").doesNotContain("Three weeks");
    }

    @Test
    void shows_the_words_that_changed_since_the_one_that_was_read() throws Exception {
        text("ines");
        revise("plan", "Three weeks");
        revise("plan", "Three long weeks");
        Document page = browser.page("ines", here);
        assertThat(page.text()).contains("version 3 of", "New in version 3: It starts with 7A.", "which you read");
        assertThat(page.select("a[href*=/versions/]").attr("href")).isEqualTo(here + "/versions/3?since=1");
        Document changed = browser.page("ines", here + "/versions/3?since=1");
        assertThat(changed.select("del").text()).isEqualTo("[gone: Two ]");
        assertThat(changed.select("ins").text()).isEqualTo("[new: Three long ]");
        assertThat(browser.page("ines", here).select("a[href*=/versions/]").attr("href"))
                .as("once it is read, the one before it is still named")
                .isEqualTo(here + "/versions/3?since=1");
    }

    @Test
    void a_form_sent_twice_is_one_version_and_another_text_from_it_is_told() throws Exception {
        Object[] fields = fields("version", version(), "note", "It starts with 7A.", "title", "Calm night rounds");
        for (int i = 0; i < 2; i++)
            assertThat(browser.submit("maya", here + "/versions", fields)
                            .getResponse()
                            .getStatus())
                    .isEqualTo(302);
        assertThat(text("ines")).contains("version 2").doesNotContain("version 3");
        fields[fields.length - 1] = "Loud night rounds";
        assertThat(page(browser.submit("tom", here + "/versions", fields)).text())
                .contains("Somebody else changed this");
    }

    @Test
    void are_all_there_as_they_were() throws Exception {
        revise("plan", "Three weeks");
        Document first = browser.page("ines", here + "/versions/1?since=1");
        assertThat(first.select("article").text()).contains("Two weeks").doesNotContain("Three weeks");
        assertThat(first.select("ins, del")).isEmpty();
        assertThat(first.select("[aria-labelledby=versions] li")).hasSize(2);
        assertThat(browser.page("ines", here + "/versions/1").select("ins, del"))
                .isEmpty();
        for (String none : new String[] {"/versions/3", "/versions/0", "/versions/-1"})
            assertThat(status("ines", here + none)).as(none).isEqualTo(404);
    }

    @Test
    void of_another_partner_are_not_found() throws Exception {
        assertThat(status("maya", "/partners/supply-chain/proposals/" + id + "/versions/1"))
                .isEqualTo(404);
        assertThat(browser.submit(
                                "tom",
                                "/partners/pharmacy/proposals/" + id + "/versions",
                                fields("version", version(), "note", "Mine", "decider", ""))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void ask_anew_and_keep_what_was_said_to_the_one_before() throws Exception {
        judge("ines", "GO_AHEAD");
        revise("plan", "Three weeks");
        assertThat(state()).isEqualTo("SENT");
        assertThat(text("ines")).contains("Your answer", "Go ahead", "to version 1");
        judge("ines", "NOT_NOW");
        assertThat(jdbc.sql("select of_version from verdict where proposal_id = :id order by of_version")
                        .param("id", id)
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
    }

    @Test
    void count_once_in_the_ledger_on_the_first_day() throws Exception {
        jdbc.sql("update proposal set sent_on = sent_on - 9 where id = :id")
                .param("id", id)
                .update();
        revise("plan", "Three weeks");
        assertThat(jdbc.sql("""
                        select current_date - day from ledger_proposal where id = :id and kind = 'PROPOSAL'
                        """).param("id", id).query(Integer.class).list()).containsExactly(9);
    }

    @Test
    void end_with_the_decision() throws Exception {
        judge("ines", "GO_AHEAD");
        browser.submit("maya", here + "/decision", "version", version(), "decided", true);
        assertThat(page(revise("plan", "Too late")).select("[role=alert]").text())
                .contains("no next version");
    }

    @Test
    void cost_a_fixed_number_of_statements() throws Exception {
        revise("plan", "Three weeks");
        String address = here + "/versions/2";
        status("ines", address);
        int few = Statements.of(() -> status("ines", address)).size();
        for (int i = 0; i < 5; i++) revise("plan", "Weeks " + i);
        assertThat(Statements.of(() -> status("ines", address))).hasSize(few).hasSizeLessThanOrEqualTo(4);
    }
}
