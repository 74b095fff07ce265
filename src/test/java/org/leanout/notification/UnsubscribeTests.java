package org.leanout.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

class UnsubscribeTests extends OnNotices {

    @Autowired
    MockMvc mvc;

    @Autowired
    UnsubscribeLinks links;

    @Autowired
    MailChoices choices;

    /** As RFC 8058 has it: no session, no cookie, no CSRF token, and no redirect in answer. */
    @Test
    void a_mail_program_stops_a_kind_with_one_request() throws Exception {
        var answer = oneClick(links.token(id("ines"), NoticeKind.PROPOSAL_SENT));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.getContentAsString()).text())
                .contains("Turned off: you get no more mail about this: Proposals.", "Turn it on again");
        assertThat(choice("ines", NoticeKind.PROPOSAL_SENT)).isEqualTo(MailChoice.OFF);
        assertThat(choice("ines", NoticeKind.MENTION)).isEqualTo(MailChoice.AT_ONCE);
        assertThat(choice("sofia", NoticeKind.PROPOSAL_SENT)).isEqualTo(MailChoice.AT_ONCE);
    }

    @Test
    void a_program_that_only_opens_the_link_stops_nothing() throws Exception {
        String token = links.token(id("ines"), NoticeKind.PROPOSAL_SENT);
        var page = mvc.perform(get("/unsubscribe/" + token)).andReturn().getResponse();
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(Jsoup.parse(page.getContentAsString()).select("form").attr("action"))
                .isEqualTo("/unsubscribe/" + token);
        assertThat(choice("ines", NoticeKind.PROPOSAL_SENT)).isEqualTo(MailChoice.AT_ONCE);
    }

    @Test
    void the_digest_is_stopped_with_all_that_is_in_it() throws Exception {
        jdbc.sql("insert into mail_choice (account_id, kind, choice) values (?, 'COMMENT', 'DAILY')")
                .param(id("ines"))
                .update();
        assertThat(oneClick(links.token(id("ines"), null)).getStatus()).isEqualTo(200);
        assertThat(choice("ines", NoticeKind.COMMENT)).isEqualTo(MailChoice.OFF);
        assertThat(choice("ines", NoticeKind.MENTION)).isEqualTo(MailChoice.AT_ONCE);
    }

    @Test
    void a_token_that_was_not_signed_here_stops_nothing() throws Exception {
        String token = links.token(id("ines"), NoticeKind.PROPOSAL_SENT);
        String other = links.token(id("sofia"), NoticeKind.PROPOSAL_SENT);
        String mixed = token.substring(0, 42) + other.substring(42);
        for (String wrong : new String[] {mixed, token.substring(0, token.length() - 4), "x", UUID.randomUUID() + ""}) {
            assertThat(oneClick(wrong).getStatus()).as(wrong).isEqualTo(404);
            assertThat(links.read(wrong)).isEmpty();
        }
        assertThat(choice("ines", NoticeKind.PROPOSAL_SENT)).isEqualTo(MailChoice.AT_ONCE);
        assertThat(choice("sofia", NoticeKind.PROPOSAL_SENT)).isEqualTo(MailChoice.AT_ONCE);
    }

    @Test
    void a_token_is_for_one_person_and_one_kind() {
        UUID somebody = UUID.randomUUID();
        for (NoticeKind kind : NoticeKind.values())
            assertThat(links.read(links.token(somebody, kind)))
                    .contains(new UnsubscribeLinks.Subscription(somebody, kind));
        assertThat(links.read(links.token(somebody, null))).contains(new UnsubscribeLinks.Subscription(somebody, null));
    }

    private MockHttpServletResponse oneClick(String token) throws Exception {
        return mvc.perform(post("/unsubscribe/" + token).param("List-Unsubscribe", "One-Click"))
                .andReturn()
                .getResponse();
    }

    private @Nullable MailChoice choice(String who, NoticeKind kind) {
        return choices.of(id(who), true).get(kind);
    }
}
