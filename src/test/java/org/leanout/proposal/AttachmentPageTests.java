package org.leanout.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;

class AttachmentPageTests extends OnProposals {

    final UUID file = UUID.randomUUID();
    final String there = here + "/attachments/" + file;

    @BeforeEach
    void send() throws Exception {
        sent();
    }

    @Test
    void are_handed_out_so_that_nothing_can_run() throws Exception {
        attach("ines", "C:\\x\\page.html", "<script>alert(1)</script>");
        assertThat(browser.page("maya", here).select("#attachments li a").text())
                .isEqualTo("page.html.txt");
        MockHttpServletResponse answer = browser.open("maya", there).getResponse();
        assertThat(answer.getContentAsString()).isEqualTo("<script>alert(1)</script>");
        assertThat(answer.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.getHeaders("Content-Disposition"))
                .singleElement()
                .asString()
                .startsWith("attachment")
                .contains("page.html.txt");
        assertThat(answer.getHeaders("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox; frame-ancestors 'none'");
        assertThat(answer.getHeaders("X-Content-Type-Options")).containsOnly("nosniff");
        assertThat(answer.getHeaders("Cache-Control")).containsExactly("private, no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\"; filename=b.html\r\nSet-Cookie: x=y.txt",
                "a';b,c%0d%0aX: y.txt",
                "\u202Etxt.exe.txt",
                "schöne Grüße \\ \uD83D\uDE00.txt"
            })
    void have_names_that_say_nothing_to_a_browser_but_a_name(String name) throws Exception {
        attach("ines", name, "Text");
        MockHttpServletResponse answer = browser.open("maya", there).getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getHeaders("Content-Disposition"))
                .singleElement()
                .asString()
                .matches(
                        "attachment; filename=\"[\\x20-\\x7e&&[^\"]]*\"; filename\\*=UTF-8''[A-Za-z0-9%!#$&+.^_`|~-]*");
    }

    @Test
    void that_were_far_too_large_are_told_beside_the_field() throws Exception {
        Document page = browser.page("ines", here + "?large=attachments");
        assertThat(page.select("#attachments details[open] #file-error").text())
                .startsWith("The file is far too large");
        assertThat(page.select("#file").attr("aria-describedby")).isEqualTo("file-error");
    }

    @Test
    void that_are_internal_reach_no_partner() throws Exception {
        attach("maya", "budget.txt", "They cannot pay", "internal", true);
        assertThat(browser.page("maya", here)
                        .select("#attachments .lo-internal")
                        .text())
                .contains("budget.txt");
        assertThat(browser.open("ines", here).getResponse().getContentAsString())
                .doesNotContain("budget.txt", file.toString());
        assertThat(status("ines", there)).isEqualTo(404);
        assertThat(browser.submit("ines", there + "/removal").getResponse().getStatus())
                .isEqualTo(404);
        assertThat(status("maya", there)).isEqualTo(200);
    }

    @Test
    void of_it_have_to_say_who_sees_them() throws Exception {
        MvcResult answer = attach("maya", "plan.txt", "Plan");
        assertThat(page(answer).select("#internal-error").text()).startsWith("Choose who sees it");
    }

    @Test
    void of_other_kinds_are_refused_whatever_they_are_called() throws Exception {
        MvcResult answer = attach("ines", "picture.png", "MZ\u0000\u0001");
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(answer).select("#file-error").text()).contains("whatever it is called");
        assertThat(page(attach("ines", "empty.txt", "")).select("#file-error").text())
                .contains("something in it");
        assertThat(page(browser.upload("ines", here + "/attachments", "a.txt", new byte[10 * 1024 * 1024 + 1]))
                        .select("#file-error")
                        .text())
                .contains("10 MB is the most");
    }

    @Test
    void sent_twice_are_one() throws Exception {
        for (int i = 0; i < 2; i++) attach("ines", "note.txt", "Once");
        assertThat(browser.page("ines", here).select("#attachments li")).hasSize(1);
    }

    @Test
    void are_removed_by_their_author_with_their_content_and_leave_a_trace() throws Exception {
        attach("ines", "note.txt", "Private");
        assertThat(isKept()).isTrue();
        browser.submit("maya", there + "/removal");
        assertThat(status("ines", there)).isEqualTo(200);
        browser.submit("ines", there + "/removal");
        assertThat(status("maya", there)).isEqualTo(404);
        assertThat(text("maya")).contains("note.txt").contains("Removed");
        assertThat(text("ines")).doesNotContain("note.txt");
        assertThat(isKept()).isFalse();
    }

    /** Whether the content lies where content lies. */
    boolean isKept() {
        return jdbc.sql("select count(*) from attachment_content where attachment_id = :id")
                        .param("id", file)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Test
    void of_drafts_and_of_other_partners_are_not_found() throws Exception {
        attach("ines", "note.txt", "Here");
        assertThat(status("tom", "/partners/pharmacy/proposals/" + id + "/attachments/" + file))
                .isEqualTo(404);
        String other = PROPOSALS + "/" + UUID.randomUUID();
        assertThat(status("ines", other + "/attachments/" + file)).isEqualTo(404);
        assertThat(browser.upload(
                                "tom",
                                "/partners/pharmacy/proposals/" + id + "/attachments",
                                "a.txt",
                                "a".getBytes(UTF_8),
                                "internal",
                                false)
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    MvcResult attach(String who, String name, String content, Object... more) throws Exception {
        List<Object> fields = new ArrayList<>(List.of("id", file));
        fields.addAll(List.of(more));
        return browser.upload(who, here + "/attachments", name, content.getBytes(UTF_8), fields.toArray());
    }
}
