package org.leanout.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Browser.target;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;

class CommentPageTests extends OnProposals {

    @Autowired
    EntityManager entities;

    @BeforeEach
    void send() throws Exception {
        sent();
    }

    @Test
    void of_it_is_shared_or_internal_by_a_button_of_its_own() throws Exception {
        assertThat(browser.page("maya", here)
                        .select("#comments button[name=internal]")
                        .eachAttr("value"))
                .containsExactly("false", "true");
        assertThat(browser.page("rafael", here).select("#comments button[name=internal]"))
                .hasSize(2);
        assertThat(browser.page("ines", here).select("[name=internal]")).isEmpty();
        assertThat(browser.page("audit", here).select("#comments form")).isEmpty();
    }

    @Test
    void that_is_internal_stands_in_its_frame_and_reaches_no_partner() throws Exception {
        UUID secret = comment("rafael", "They cannot pay for it", "internal", true);
        assertThat(browser.page("maya", here).select(".lo-internal.lo-comment").text())
                .contains("Internal: Only IT sees this.", "They cannot pay for it");
        for (String address : List.of(here, PROPOSALS, PROPOSALS + "?all=true", "/partners/nursing-operations"))
            assertThat(browser.open("ines", address).getResponse().getContentAsString())
                    .as(address)
                    .doesNotContain("They cannot pay for it", secret.toString());
        assertThat(status("ines", here + "/comments/" + secret)).isEqualTo(404);
        for (String action : List.of("", "/removal"))
            assertThat(browser.submit("ines", here + "/comments/" + secret + action, "text", "x")
                            .getResponse()
                            .getStatus())
                    .as(action)
                    .isEqualTo(404);
        assertThat(count("maya")).isEqualTo("1");
        assertThat(count("ines")).isEqualTo("0");
        assertThat(state()).isEqualTo("SENT");
        assertThat(jdbc.sql("select count(*) from ledger_proposal where id = :id and kind = 'PARTNER_ACT'")
                        .param("id", secret)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void of_it_has_to_say_who_sees_it_and_keeps_what_was_typed() throws Exception {
        MvcResult answer = browser.submit("maya", here + "/comments", "id", UUID.randomUUID(), "text", "Hm");
        assertThat(page(answer).select("#internal-error").text()).startsWith("Choose who sees it");
        assertThat(page(answer).select("#text").val()).isEqualTo("Hm");
    }

    @Test
    void keeps_its_lines_and_shows_who_wrote_it_on_which_side() throws Exception {
        comment("ines", "One\nTwo <b>");
        comment("maya", "Yes", "internal", false);
        Document page = browser.page("ines", here);
        assertThat(page.select(".lo-comment .lo-typed").first().wholeText()).isEqualTo("One\nTwo <b>");
        assertThat(page.select(".lo-comment").eachText().get(0))
                .contains("Ines Okafor")
                .doesNotContain(" IT ");
        assertThat(page.select(".lo-comment").eachText().get(1)).contains("Maya Brand IT");
    }

    @Test
    void sent_twice_is_said_once() throws Exception {
        UUID once = UUID.randomUUID();
        for (int i = 0; i < 2; i++) browser.submit("ines", here + "/comments", "id", once, "text", "Once");
        assertThat(browser.page("ines", here).select(".lo-comment")).hasSize(1);
    }

    /** The page that the browser goes back to has a form with another id. */
    @Test
    void sent_again_from_a_page_gone_back_to_is_there_once_and_the_writer_is_told() throws Exception {
        UUID first = comment("ines", "Which ward?");
        MvcResult again = again("ines", " Which ward?", "mentions", account("sofia"));
        assertThat(again.getFlashMap().get("done")).isEqualTo("comment.already");
        assertThat(target(again)).as("where the page tells it").isEqualTo(here);
        assertThat(browser.page("ines", here).select(".lo-comment")).hasSize(1);
        assertThat(told("sofia")).as("who is called besides").contains("MENTION waits");
        again("ines", "Which ward?", "replyTo", first);
        again("ines", "Which ward?", "part", "PROBLEM", "paragraph", 1, "ofVersion", 1);
        again("sofia", "Which ward?");
        again("ines", "Which ward, then?");
        assertThat(browser.page("ines", here).select(".lo-comment"))
                .as("in other places, by others, in other words")
                .hasSize(5);
        elevenMinutesPass();
        assertThat(again("ines", "Which ward?").getFlashMap().get("done")).isNull();
        assertThat(browser.page("ines", here).select(".lo-comment")).hasSize(6);
    }

    @Test
    void in_other_words_by_a_form_that_was_sent_is_another() throws Exception {
        UUID once = UUID.randomUUID();
        for (String text : List.of("Which ward?", "Or which floor?"))
            browser.submit("ines", here + "/comments", "id", once, "text", text);
        assertThat(browser.page("ines", here).select(".lo-comment .lo-typed").eachText())
                .containsExactly("Which ward?", "Or which floor?");
    }

    private MvcResult again(String who, String text, Object... more) throws Exception {
        List<Object> fields = new ArrayList<>(List.of("id", UUID.randomUUID(), "text", text));
        fields.addAll(List.of(more));
        return browser.submit(who, here + "/comments", fields.toArray());
    }

    private UUID account(String who) {
        return jdbc.sql("select id from account where email = ?")
                .param(who + "@leanout.example")
                .query(UUID.class)
                .single();
    }

    @Test
    void is_told_in_the_words_that_it_was_edited_to() throws Exception {
        UUID comment = comment("ines", "Ward 7B is *wrong*");
        browser.submit("ines", here + "/comments/" + comment, "text", "Ward 7A is *right*");
        assertThat(jdbc.sql("select distinct excerpt from inbox_entry where record_id = ?")
                        .param(comment)
                        .query(String.class)
                        .list())
                .containsExactly("Ward 7A is right");
        assertThat(browser.page("maya", "/inbox").text())
                .contains("Ward 7A is right")
                .doesNotContain("Ward 7B");
    }

    @Test
    void is_edited_by_its_author_within_ten_minutes_and_with_a_mark_afterwards() throws Exception {
        String comment = here + "/comments/" + comment("ines", "Ward 7B");
        assertThat(target(browser.submit("ines", comment, "text", "Ward 7A"))).isEqualTo(here);
        assertThat(text("maya")).contains("Ward 7A").doesNotContain(", edited");
        assertThat(page(browser.submit("maya", comment, "text", "Mine")).text()).contains("Only its author");
        elevenMinutesPass();
        browser.submit("ines", comment, "text", "Ward 7C");
        assertThat(text("maya")).contains("Ward 7C", ", edited").doesNotContain("Ward 7A");
        assertThat(browser.page("maya", comment)
                        .select("section[aria-labelledby=earlier]")
                        .text())
                .contains("Ward 7A → Ward 7C");
    }

    @Test
    void tells_those_who_are_called_to_it_only_when_it_is_edited() throws Exception {
        String comment = here + "/comments/" + comment("ines", "Ward 7B, @Maya Brand?");
        jdbc.sql("delete from inbox_entry").update();
        for (int i = 0; i < 2; i++) browser.submit("ines", comment, "text", "Ward 7A, @Maya Brand, @Sofia Almeida?");
        assertThat(told("sofia")).containsExactly("MENTION waits");
        elevenMinutesPass();
        browser.submit("ines", comment, "text", "Ward 7A, @Sofia Almeida and @Daniel Weber?");
        assertThat(told("daniel")).containsExactly("MENTION waits");
        assertThat(told("sofia")).hasSize(1);
        assertThat(told("maya")).as("called before").isEmpty();
        assertThat(browser.page("daniel", here).select(".lo-comment").text()).contains("@Daniel Weber");
    }

    @Test
    void is_not_made_on_a_proposal_that_was_withdrawn() throws Exception {
        comment("ines", "Why not?");
        browser.submit("maya", here + "/withdrawal", "because", "No budget");
        for (String who : List.of("ines", "maya")) {
            Document page = browser.page(who, here);
            assertThat(page.select("#comments").text()).contains("Why not?", "nothing is added to it any more");
            assertThat(page.select("#comments form, #attachments form, .lo-remark, a[href*=replyTo]"))
                    .isEmpty();
        }
        MvcResult late = browser.submit("ines", here + "/comments", "id", UUID.randomUUID(), "text", "A pity");
        assertThat(page(late).select("[role=alert]").text()).contains("withdrawn meanwhile", "You typed: A pity");
        assertThat(browser.page("ines", here).select(".lo-comment")).hasSize(1);
        UUID comment = jdbc.sql("select id from comment where proposal_id = :id")
                .param("id", id)
                .query(UUID.class)
                .single();
        browser.submit("ines", here + "/comments/" + comment, "version", 0, "text", "Why not, @Sofia Almeida?");
        assertThat(browser.page("ines", here).select(".lo-comment").text()).contains("Why not?");
    }

    private void elevenMinutesPass() {
        entities.flush();
        entities.clear();
        jdbc.sql("update comment set entered_at = entered_at - interval '11 minutes'")
                .update();
    }

    @Test
    void of_the_other_side_has_no_link_to_edit_it() throws Exception {
        comment("ines", "Ward 7B");
        assertThat(browser.page("maya", here).select(".lo-comment a[href*=/comments/]"))
                .isEmpty();
        assertThat(browser.page("ines", here).select(".lo-comment a[href*=/comments/]"))
                .hasSize(1);
    }

    @Test
    void taken_back_leaves_a_trace_for_it_alone_and_no_answer() throws Exception {
        UUID comment = comment("ines", "Forget it");
        assertThat(state()).isEqualTo("ANSWERED");
        assertThat(target(browser.submit("ines", here + "/comments/" + comment + "/removal")))
                .isEqualTo(here);
        assertThat(browser.page("ines", here).select(".lo-comment")).isEmpty();
        assertThat(text("maya")).contains("Taken back by its author").doesNotContain("Forget it");
        assertThat(state()).isEqualTo("SENT");
        assertThat(count("maya")).isEqualTo("0");
    }

    @Test
    void of_another_proposal_is_not_found_under_this_one() throws Exception {
        UUID comment = comment("ines", "Here");
        String other = PROPOSALS + "/"
                + jdbc.sql("select id from proposal where title = 'Handover in one screen'")
                        .query(UUID.class)
                        .single();
        assertThat(status("ines", other + "/comments/" + comment)).isEqualTo(404);
        assertThat(browser.submit("ines", other + "/comments/" + comment, "text", "x")
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void waits_for_it_until_it_says_something_to_them() throws Exception {
        comment("ines", "One");
        comment("ines", "Two");
        comment("maya", "Among us", "internal", true);
        assertThat(browser.page("maya", here).select("#comments .card-header").text())
                .contains("2 wait for IT");
        comment("maya", "To you", "internal", false);
        assertThat(browser.page("maya", here).select("#comments .card-header").text())
                .doesNotContain("wait");
    }

    /** What the list says of this proposal. */
    private String count(String who) throws Exception {
        return browser.page(who, PROPOSALS)
                .select("tr:has(a[href$=%s]) td[data-label=Comments]".formatted(id))
                .text();
    }
}
