package org.leanout.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MvcResult;

/** Passages, replies, what is resolved, and who is called. */
class DiscussionPageTests extends OnProposals {

    @BeforeEach
    void send() throws Exception {
        sent("cost", "First paragraph.\n\nThe **second** one, long");
        jdbc.sql("delete from inbox_entry").update();
    }

    @Test
    void on_a_paragraph_begin_with_a_link_and_need_no_script() throws Exception {
        Document page = browser.page("ines", here);
        String link = page.select("#COST-2 a.lo-remark").attr("href");
        Document form = browser.page("ines", link.replaceAll("#.*", ""));
        assertThat(form.select("#say blockquote").text()).isEqualTo("The second one, long");
        comment("ines", "Which one?", passage(form));
        Document said = browser.page("maya", here);
        assertThat(said.select(".lo-comment").text()).contains("on “What it costs”", "The second one, long");
        assertThat(said.select(".lo-comment blockquote a").attr("href")).isEqualTo(here + "#COST-2");
    }

    @Test
    void on_words_keep_to_these_and_say_when_they_are_gone() throws Exception {
        comment("ines", "Why second?", "part", "COST", "paragraph", 2, "quote", "second  one", "ofVersion", 1);
        assertThat(browser.page("maya", here).select(".lo-quote").text())
                .startsWith("second one")
                .doesNotContain("gone");
        revise("cost", "First paragraph.");
        Document page = browser.page("ines", here);
        assertThat(page.select(".lo-comment .lo-quote").text())
                .startsWith("second one")
                .contains("These words are gone in version 2");
        String version = page.select(".lo-comment .lo-quote a").attr("href");
        assertThat(browser.page("ines", version).select("article").text()).contains("The second one, long");
    }

    @Test
    void on_what_is_not_there_are_refused_and_what_was_typed_is_kept() throws Exception {
        for (Object[] nowhere : List.of(
                new Object[] {"part", "COST", "paragraph", 3, "ofVersion", 1},
                new Object[] {"part", "COST", "paragraph", 1, "ofVersion", 7},
                new Object[] {"part", "COST", "paragraph", 1})) {
            List<Object> fields = new ArrayList<>(List.of("id", UUID.randomUUID(), "text", "Where is it?"));
            fields.addAll(List.of(nowhere));
            MvcResult answer = browser.submit("ines", here + "/comments", fields.toArray());
            assertThat(page(answer).select("[role=alert]").text()).contains("is not there");
            assertThat(page(answer).select("#text").val()).isEqualTo("Where is it?");
        }
    }

    @Test
    void on_what_an_old_address_points_at_fall_back_to_the_whole() throws Exception {
        assertThat(browser.page("ines", here + "?part=COST&paragraph=99").select("#say blockquote"))
                .isEmpty();
    }

    @Test
    void have_replies_of_one_level() throws Exception {
        UUID first = comment("ines", "Which ward?");
        assertThat(browser.page("maya", here + "?replyTo=" + first)
                        .select("#say")
                        .text())
                .contains("Reply to Ines Okafor");
        UUID reply = comment("maya", "7A", "internal", false, "replyTo", first);
        comment("sofia", "And then 5C", "replyTo", reply);
        Document page = browser.page("ines", here);
        assertThat(page.select(".lo-comment.reply .lo-typed").eachText()).containsExactly("7A", "And then 5C");
        assertThat(text("maya")).contains("one waits for IT");
    }

    @Test
    void to_what_is_internal_are_internal_and_reach_no_partner() throws Exception {
        UUID secret = comment("maya", "They cannot pay", "internal", true);
        assertThat(browser.page("maya", here + "?replyTo=" + secret).select("#say button[name=internal]"))
                .hasSize(1);
        MvcResult shared = browser.submit(
                "maya",
                here + "/comments",
                "id",
                UUID.randomUUID(),
                "text",
                "No",
                "internal",
                false,
                "replyTo",
                secret);
        assertThat(page(shared).select("#internal-error").text()).contains("internal too");
        comment("rafael", "Hidden budget", "internal", true, "replyTo", secret);
        assertThat(text("maya")).contains("Hidden budget");
        assertThat(browser.open("ines", here).getResponse().getContentAsString())
                .doesNotContain("Hidden budget", "They cannot pay", secret.toString());
        for (String action : List.of("/resolution", "/removal"))
            assertThat(browser.submit("ines", here + "/comments/" + secret + action, "resolved", true)
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        assertThat(browser.submit("ines", here + "/comments", "id", UUID.randomUUID(), "text", "x", "replyTo", secret)
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void are_resolved_by_either_side_and_opened_by_a_reply() throws Exception {
        UUID first = comment("ines", "Which ward?");
        browser.submit("maya", here + "/comments/" + first + "/resolution", "resolved", true);
        assertThat(browser.page("ines", here)
                        .select("#comments details summary")
                        .text())
                .contains("Resolved by Maya Brand");
        assertThat(text("maya")).doesNotContain("waits for IT");
        comment("ines", "Still open", "replyTo", first);
        assertThat(text("maya")).contains("one waits for IT").doesNotContain("Resolved by");
    }

    @Test
    void that_were_answered_are_not_taken_back() throws Exception {
        UUID first = comment("ines", "Which ward?");
        comment("maya", "7A", "internal", false, "replyTo", first);
        browser.submit("ines", here + "/comments/" + first + "/removal");
        assertThat(text("maya")).contains("Which ward?").doesNotContain("Taken back by");
    }

    @Test
    void call_whoever_is_picked_or_named_and_tell_each_once() throws Exception {
        comment("maya", "What do you think, @daniel weber?", "internal", false, "mentions", account("sofia"));
        assertThat(told()).containsExactly("MENTION daniel", "MENTION sofia", "COMMENT ines");
        assertThat(text("ines")).contains("@Daniel Weber, @Sofia Almeida");
    }

    @Test
    void that_are_internal_call_nobody_of_the_partner() throws Exception {
        MvcResult refused = browser.submit(
                "maya",
                here + "/comments",
                "id",
                UUID.randomUUID(),
                "text",
                "Among us",
                "internal",
                true,
                "mentions",
                account("sofia"));
        assertThat(page(refused).select("#mentions-error").text()).contains("Sofia Almeida would be called");
        comment("maya", "Do not tell @Sofia Almeida, @Rafael Kern", "internal", true);
        assertThat(told()).allSatisfy(line -> assertThat(line).doesNotContain("sofia", "ines", "daniel"));
        assertThat(told()).contains("MENTION rafael");
    }

    @Test
    void call_nobody_who_may_not_read_them() throws Exception {
        for (String stranger : List.of("jonas", "admin", "rafael"))
            assertThat(browser.submit(
                                    "ines",
                                    here + "/comments",
                                    "id",
                                    UUID.randomUUID(),
                                    "text",
                                    "Hello",
                                    "mentions",
                                    account(stranger))
                            .getResponse()
                            .getStatus())
                    .as(stranger)
                    .isEqualTo(404);
        assertThat(browser.page("ines", here).select("#say [name=mentions]").eachAttr("value"))
                .doesNotContain(account("jonas").toString(), account("admin").toString());
    }

    @Test
    void that_are_taken_back_are_told_to_nobody_any_more() throws Exception {
        UUID comment = comment("ines", "Forget it");
        assertThat(told()).isNotEmpty();
        browser.submit("ines", here + "/comments/" + comment + "/removal");
        assertThat(told()).isEmpty();
    }

    private static Object[] passage(Document form) {
        return form.select("#say input[type=hidden]").stream()
                .filter(input ->
                        List.of("part", "paragraph", "quote", "ofVersion").contains(input.attr("name")))
                .flatMap(input -> List.<Object>of(input.attr("name"), input.val()).stream())
                .toArray();
    }

    private UUID account(String who) {
        return jdbc.sql("select id from account where email = :email")
                .param("email", who + "@leanout.example")
                .query(UUID.class)
                .single();
    }

    private List<String> told() {
        return jdbc.sql("""
                        select e.kind || ' ' || split_part(a.email, '@', 1)
                          from inbox_entry e join account a on a.id = e.account_id
                         where e.thread_id = :id order by e.kind = 'COMMENT', 1
                        """).param("id", id).query(String.class).list();
    }
}
