package org.leanout.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Browser.target;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class MailChoicePageTests extends OnNotices {

    @Test
    void mail_is_for_what_waits_until_somebody_chooses_otherwise() throws Exception {
        Document page = browser.page("ines", "/account/mail");
        assertThat(chosen(page, NoticeKind.PROPOSAL_SENT)).isEqualTo("AT_ONCE");
        assertThat(chosen(page, NoticeKind.COMMENT)).isEqualTo("OFF");
        assertThat(page.text()).contains("ines@leanout.example", "set no mail server");
        assertThat(target(browser.submit(
                        "ines", "/account/mail", "PROPOSAL_SENT", "DAILY", "COMMENT", "AT_ONCE", "MENTION", "OFF")))
                .isEqualTo("/account/mail");
        page = browser.page("ines", "/account/mail");
        assertThat(chosen(page, NoticeKind.PROPOSAL_SENT)).isEqualTo("DAILY");
        assertThat(chosen(page, NoticeKind.COMMENT)).isEqualTo("AT_ONCE");
        assertThat(chosen(page, NoticeKind.MENTION)).isEqualTo("OFF");
        assertThat(chosen(page, NoticeKind.OFFER_MADE)).isEqualTo("AT_ONCE");
        assertThat(chosen(browser.page("sofia", "/account/mail"), NoticeKind.COMMENT))
                .isEqualTo("OFF");
    }

    @Test
    void asks_nobody_about_mail_that_they_never_get() throws Exception {
        assertThat(browser.page("ines", "/account/mail").select("select[name=REQUEST]"))
                .isEmpty();
        assertThat(browser.page("maya", "/account/mail").select("select[name=REQUEST]"))
                .hasSize(1);
        assertThat(browser.page("maya", "/account/mail").select("select[name=PROPOSAL_SENT]"))
                .isEmpty();
    }

    @Test
    void says_so_when_it_does_not_understand() throws Exception {
        assertThat(browser.submit("ines", "/account/mail", "COMMENT", "HOURLY")
                        .getFlashMap()
                        .get("refused"))
                .asString()
                .contains("not understood");
    }

    /** Templates put their codes together from the kind, where no test of templates finds them. */
    @Test
    void every_kind_has_its_words() throws IOException {
        Properties words = new Properties();
        words.load(new InputStreamReader(
                new ClassPathResource("messages/notification.properties").getInputStream(), StandardCharsets.UTF_8));
        for (NoticeKind kind : NoticeKind.values())
            assertThat(words).containsKeys("NoticeKind." + kind, "notice." + kind, "mail.subject." + kind);
    }

    private static String chosen(Document page, NoticeKind kind) {
        return page.select("select[name=" + kind + "] option[selected]").val();
    }
}
