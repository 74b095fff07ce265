package org.leanout.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Browser.target;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.leanout.Statements;
import org.springframework.test.web.servlet.MvcResult;

class ProposalPageTests extends OnProposals {

    @Test
    void is_a_draft_that_no_partner_sees_until_it_is_sent() throws Exception {
        assertThat(target(draft())).isEqualTo(here);
        assertThat(text("maya")).contains("only IT sees this until it is sent");
        assertThat(status("ines", here)).isEqualTo(404);
        assertThat(browser.page("ines", PROPOSALS + "?all=true").text()).doesNotContain("Quiet night rounds");
        assertThat(target(browser.submit("maya", here + "/sending", "version", 0)))
                .isEqualTo(here);
        assertThat(text("ines")).contains("Alarms all night", "One reader, you decide", "Your answer");
        assertThat(browser.page("ines", PROPOSALS).text()).contains("Quiet night rounds");
    }

    @Test
    void makes_one_record_of_a_form_sent_twice() throws Exception {
        draft();
        assertThat(target(draft())).isEqualTo(here);
        assertThat(jdbc.sql("select count(*) from proposal where title = 'Quiet night rounds'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void names_what_is_missing_beside_the_fields_and_sends_nothing() throws Exception {
        browser.submit("maya", PROPOSALS, "id", id, "title", "Only a title");
        MvcResult answer = browser.submit("maya", here + "/sending", "version", 0);
        Document form = page(answer);
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        for (String field : List.of("problem", "firstStep", "plan", "leadsNow", "risk", "readers"))
            assertThat(form.select("#" + field + "-error").text())
                    .as(field)
                    .isEqualTo("It cannot be sent without this.");
        assertThat(form.select("form.card").attr("action")).isEqualTo(here);
        assertThat(state()).isEqualTo("DRAFT");
    }

    @Test
    void goes_out_as_the_sender_has_read_it() throws Exception {
        draft();
        browser.submit("maya", here, fields("version", 0, "cost", "Three beds"));
        MvcResult answer = browser.submit("maya", here + "/sending", "version", 0);
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(answer).text()).contains("Somebody else changed this after you opened it.");
        assertThat(page(answer).select("#cost").val()).isEqualTo("Three beds");
        assertThat(state()).isEqualTo("DRAFT");
        browser.submit("maya", here + "/sending", "version", version());
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void is_decided_by_the_answer_that_was_read() throws Exception {
        sent();
        judge("ines", "GO_AHEAD");
        int read = version();
        judge("ines", "NO", "words", "The wards are full");
        MvcResult answer = browser.submit("maya", here + "/decision", "version", read, "decided", true);
        assertThat((String) answer.getFlashMap().get("refused")).contains("Somebody else changed this");
        assertThat(state()).isEqualTo("ANSWERED");
    }

    @Test
    void says_gently_that_it_is_long_and_refuses_nothing() throws Exception {
        draft("cost", "word ".repeat(600));
        assertThat(text("maya")).contains("3 min to read", "Longer than a page");
        Document form = browser.page("maya", here + "/edit");
        assertThat(form.select("[data-heavy]").hasAttr("hidden")).isFalse();
        assertThat(form.select("[data-lightness]").attr("data-lightness")).isEqualTo("600");
        browser.submit("maya", here + "/sending", "version", 0);
        assertThat(state()).isEqualTo("SENT");
        assertThat(text("ines")).doesNotContain("Longer than a page");
    }

    @Test
    void weighs_what_is_being_written_without_saving_it() throws Exception {
        MvcResult answer = browser.submit(
                "maya", PROPOSALS + "/lightness", fields("cost", "word ".repeat(700), "effortHours", "0"));
        assertThat(page(answer).select("[data-heavy]").hasAttr("hidden")).isFalse();
        assertThat(page(answer).select("[data-readers]").text()).isEqualTo("1");
        assertThat(page(answer).select("#plan").val()).isEqualTo("Two weeks");
        assertThat(page(answer).select("form.card").attr("action")).isEqualTo(PROPOSALS);
        assertThat(browser.page("maya", PROPOSALS + "?all=true").text()).doesNotContain("Quiet night rounds");
    }

    @Test
    void stays_as_it_was_sent() throws Exception {
        sent();
        MvcResult answer = browser.submit("maya", here, fields("version", version(), "cost", "Later thought"));
        assertThat(page(answer).select("[role=alert]").text()).contains("goes into the next version");
        assertThat(page(answer).select("#cost").val()).isEqualTo("Later thought");
        assertThat(text("ines")).doesNotContain("Later thought");
    }

    @Test
    void tells_the_second_of_two_what_the_first_changed_and_keeps_what_they_typed() throws Exception {
        draft();
        browser.submit("maya", here, fields("version", 0, "cost", "First one"));
        MvcResult second = browser.submit("tom", here, fields("version", 0, "cost", "Second one"));
        assertThat(second.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(second).select("[aria-labelledby=changed]").text()).contains("Maya Brand", "First one");
        assertThat(page(second).select("#cost").val()).isEqualTo("Second one");
    }

    @Test
    void goes_back_and_forth_when_the_partner_asks_for_a_change() throws Exception {
        sent();
        judge("ines", "CHANGE_FIRST", "words", "Start with 7A");
        revise("firstStep", "Ward 7A");
        assertThat(state()).isEqualTo("SENT");
        assertThat(text("maya")).contains("Change it first", "to version 1", "No answer yet");
        judge("ines", "GO_AHEAD");
        browser.submit("maya", here + "/decision", "version", version(), "decided", true);
        assertThat(text("ines")).contains("decided on").doesNotContain("Your answer");
        assertThat(browser.page("maya", PROPOSALS).text()).doesNotContain("Quiet night rounds");
        assertThat(browser.page("maya", PROPOSALS + "?all=true").text()).contains("Quiet night rounds");
    }

    @Test
    void is_withdrawn_with_a_reason_that_the_partner_reads() throws Exception {
        sent();
        MvcResult without = browser.submit("maya", here + "/withdrawal", "because", " ");
        assertThat(page(without).select("#because-error").text()).isEqualTo("Say something here.");
        assertThat(page(without).select("details[open] #because")).hasSize(1);
        browser.submit("maya", here + "/withdrawal", "because", "No budget this year");
        assertThat(text("ines")).contains("No budget this year").doesNotContain("Your answer");
    }

    @Test
    void prints_markdown_and_nothing_hostile() throws Exception {
        draft("cost", "**Nothing** <script>alert(1)</script> [x](javascript:alert(1))");
        Document page = browser.page("maya", here);
        assertThat(page.select(".lo-written strong").text()).isEqualTo("Nothing");
        assertThat(page.select("article script, article a[href^=javascript]")).isEmpty();
    }

    @Test
    void does_not_find_another_partners_proposal_under_this_one() throws Exception {
        sent();
        String there = "/partners/supply-chain/proposals/" + id;
        assertThat(status("maya", there)).isEqualTo(404);
        assertThat(browser.submit("maya", there + "/verdict", "kind", "GO_AHEAD")
                        .getResponse()
                        .getStatus())
                .isIn(404, 422);
        assertThat(browser.submit("maya", there + "/sending", "version", 0)
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void of_an_archived_partner_can_only_be_read() throws Exception {
        sent();
        jdbc.sql("update partner set archived_on = current_date where slug = 'nursing-operations'")
                .update();
        judge("ines", "GO_AHEAD");
        comment("ines", "Too late?");
        browser.submit("maya", here + "/withdrawal", "because", "Archived");
        assertThat(state()).isEqualTo("SENT");
        assertThat(text("ines")).contains("Alarms all night").doesNotContain("Your answer", "Your comment");
    }

    @Test
    void names_nobody_of_another_partner() throws Exception {
        UUID stranger = jdbc.sql("select id from contact where name = 'Jonas Lind'")
                .query(UUID.class)
                .single();
        assertThat(draft("readers", stranger).getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void names_the_objectives_that_it_serves_and_is_named_there() throws Exception {
        UUID night = objective("Fill night shifts a week ahead");
        draft("objectives", night, "objectives", objective("No handover without the full picture"));
        assertThat(browser.page("maya", here)
                        .select("article a[href*=objectives]")
                        .eachText())
                .containsExactlyInAnyOrder("No handover without the full picture", "Fill night shifts a week ahead");
        assertThat(serving("maya", night)).contains("Quiet night rounds", "Draft");
        assertThat(serving("ines", night)).contains("No proposal serves it yet").doesNotContain("Quiet night rounds");
        browser.submit("maya", here + "/sending", "version", 0);
        assertThat(browser.page("ines", here).select("article").text()).contains("Fill night shifts a week ahead");
        assertThat(serving("ines", night)).contains("Quiet night rounds", "Sent");
    }

    @Test
    void serves_what_is_chosen_last_and_tells_so_in_its_history() throws Exception {
        UUID night = objective("Fill night shifts a week ahead");
        draft("objectives", night);
        Document form = browser.page("maya", here + "/edit");
        assertThat(form.select("[name=objectives][checked]").eachAttr("value")).containsExactly(night.toString());
        browser.submit("maya", here, fields("version", version()));
        assertThat(browser.page("maya", here).select("article a[href*=objectives]"))
                .isEmpty();
        assertThat(text("maya")).contains("removed an objective that it serves");
    }

    @Test
    void serves_no_objective_of_another_partner() throws Exception {
        UUID stranger = jdbc.sql("""
                        select o.id from objective o join partner p on p.id = o.partner_id
                         where p.slug <> 'nursing-operations' limit 1
                        """).query(UUID.class).single();
        assertThat(draft("objectives", stranger).getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void costs_at_most_six_statements_however_much_was_said() throws Exception {
        sent();
        comment("ines", "First");
        List<String> few = statements();
        for (int i = 0; i < 60; i++) comment("ines", "More " + i);
        assertThat(statements()).as(String.join("\n", few)).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(6);
        Document page = browser.page("maya", here);
        assertThat(page.select(".lo-comment")).hasSize(50);
        String earlier = page.select("a[href*=after]").attr("href");
        assertThat(browser.page("maya", earlier).select(".lo-comment")).hasSize(11);
    }

    /** What the objective's page says of the proposals that serve it, below the heading. */
    private String serving(String who, UUID objective) throws Exception {
        return browser.page(who, "/partners/nursing-operations/objectives/" + objective)
                .select("[aria-labelledby=serving] :is(p, ul)")
                .text();
    }

    private UUID objective(String statement) {
        return jdbc.sql("select id from objective where statement = :statement")
                .param("statement", statement)
                .query(UUID.class)
                .single();
    }

    private List<String> statements() throws Exception {
        status("maya", here);
        return Statements.of(() -> status("maya", here));
    }
}
