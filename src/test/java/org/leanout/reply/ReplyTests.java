package org.leanout.reply;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Mail goes out, an answer comes back by a real mail server, and is a comment on the page; or it is not, and that is told. */
@ExtendWith(OutputCaptureExtension.class)
class ReplyTests extends OnReplies {

    @Test
    void to_a_comment_is_a_reply_on_the_page_and_its_author_hears_of_it() throws Exception {
        comment("maya", "Who keeps the list, @Ines Okafor?", false);
        MimeMessage told = mailTo("ines");
        assertThat(replyTo(told)).matches("reply\\+[0-9a-z]{44}@leanout\\.example");
        assertThat(text(told))
                .startsWith(NewText.MARK + " Reply above this line, and Nursing operations and IT read it")
                .contains("a comment that Nursing operations and IT read", "Who keeps the list")
                .doesNotContain("nobody reads replies");
        send("""
                From: Ines Okafor <Ines@leanout.example>
                To: LeanOut <%s>
                Message-ID: <1@there.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain; charset=ISO-8859-1
                Content-Transfer-Encoding: quoted-printable

                The night lead keeps it, caf=E9 or no caf=E9.
                --=20
                Ines Okafor

                On Thu, 26 Nov 2026 at 10:00, Maya Brand via LeanOut <word@leanout.example> wrote:
                > %s
                > https://leanout.example/open/abcdefghijklmnop
                --x
                Content-Type: application/pdf; name=plan.pdf
                Content-Disposition: attachment; filename=plan.pdf
                Content-Transfer-Encoding: base64

                JVBERi0xLjQK
                --x--
                """.formatted(replyTo(told), NewText.MARK));
        reader.read();
        Document page = browser.page("maya", here);
        assertThat(page.select(".lo-comment.reply").text())
                .contains("Ines Okafor", "by mail, without its file", "The night lead keeps it, café or no café.");
        assertThat(comments()).hasSize(2).last().isEqualTo("The night lead keeps it, café or no café.");
        assertThat(browser.page("maya", "/inbox").text()).contains("Ines Okafor replied");
        assertThat(browser.page("ines", "/inbox").select("main").text()).doesNotContain("Mark as read: Quiet night");
        assertThat(jdbc.sql(
                                "select account_id from change where record_id = (select id from comment where by_mail and proposal_id = ?) limit 1")
                        .param(proposal)
                        .query(UUID.class)
                        .single())
                .isEqualTo(id("ines"));
        assertThat(in("INBOX") + in("Refused")).isZero();
        assertThat(allTo("ines")).hasSize(2); // the proposal, and the mention: nothing came back
    }

    @Test
    void to_a_proposal_is_a_comment_on_the_whole() throws Exception {
        send(answer("ines", replyTo(mailTo("ines")), "I like it."));
        reader.read();
        assertThat(comments()).containsExactly("I like it.");
        assertThat(jdbc.sql("select state from proposal where id = ?")
                        .param(proposal)
                        .query(String.class)
                        .single())
                .isEqualTo("ANSWERED");
        jdbc.sql("insert into mail_choice values (?, 'COMMENT', 'AT_ONCE')")
                .param(id("maya"))
                .update();
        send(answer("ines", replyTo(mailTo("ines")), "When does it start?"));
        reader.read();
        send(answer("maya", replyTo(mailTo("maya")), "Glad to hear it."));
        reader.read();
        assertThat(browser.page("ines", here).text()).contains("I like it.", "Glad to hear it.");
    }

    @Test
    void to_what_is_internal_stays_internal_and_says_so_beforehand() throws Exception {
        comment("maya", "Can we afford it, @Tom Reyes?", true);
        MimeMessage told = mailTo("tom");
        assertThat(text(told))
                .startsWith(NewText.MARK + " Reply above this line, and only IT reads it")
                .contains("an internal comment that only IT reads")
                .doesNotContain("and IT read");
        send(answer("tom", replyTo(told), "Not this year."));
        comment("maya", "Tell them the day, @Tom Reyes", false);
        send(answer("tom", replyTo(mailTo("tom")), "It starts on Monday."));
        reader.read();
        assertThat(isInternal("Not this year.")).isTrue();
        assertThat(isInternal("It starts on Monday.")).isFalse();
        assertThat(browser.page("ines", here).text())
                .contains("It starts on Monday.")
                .doesNotContain("Not this year");
        assertThat(browser.page("maya", here).text()).contains("Not this year.");
        mail.deliver();
        assertThat(allTo("ines")).noneMatch(mail -> text(mail).contains("Not this year"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-generated (vacation)",
                "Precedence: bulk",
                "Precedence: auto_reply",
                "X-Auto-Response-Suppress: OOF, AutoReply",
                "X-Autoreply: yes",
                "Return-Path: <>"
            })
    void by_a_program_is_neither_taken_nor_answered(String header) throws Exception {
        send(answer("ines", replyTo(mailTo("ines")), "I am on holiday.", header));
        assertNothingCameOfIt();
    }

    @Test
    void from_another_address_is_neither_taken_nor_answered(CapturedOutput log) throws Exception {
        String to = replyTo(mailTo("ines"));
        send(answer("sofia", to, "Mine is the word."));
        send(answer("ines", to, "Two senders.").replace("<ines@", "<sofia@leanout.example>, <ines@"));
        assertNothingCameOfIt();
        assertThat(log).contains("became no comment").doesNotContain("Mine is the word", "Two senders", "sofia@");
    }

    @Test
    void to_an_address_that_was_not_made_here_is_neither_taken_nor_answered() throws Exception {
        String to = replyTo(mailTo("ines"));
        char last = to.charAt(to.indexOf('@') - 1);
        for (String other : new String[] {
            "reply@leanout.example",
            "reply+x@leanout.example",
            to.replace(last + "@", (last == 'a' ? 'b' : 'a') + "@"),
            to.replaceAll("\\+.*@", "+" + "z".repeat(44) + "@"),
            to.replace("reply+", "other+"),
            to.replace("leanout.example", "elsewhere.example")
        }) send(answer("ines", other, "Let me in."));
        assertNothingCameOfIt();
    }

    @Test
    void is_taken_once_however_often_it_comes() throws Exception {
        String mail = answer("ines", replyTo(mailTo("ines")), "Once.");
        send(mail);
        send(mail);
        reader.read();
        send(mail);
        reader.read();
        assertThat(comments()).containsExactly("Once.");
        assertThat(in("INBOX")).isZero();
    }

    @Test
    void keeps_no_capitals_of_its_address() throws Exception {
        send(answer("ines", replyTo(mailTo("ines")).toUpperCase(java.util.Locale.ROOT), "Loud."));
        reader.read();
        assertThat(comments()).containsExactly("Loud.");
    }

    @Test
    void too_late_is_given_back() throws Exception {
        String to = replyTo(mailTo("ines"));
        jdbc.sql("update inbox_entry set told_at = told_at - interval '31 days'")
                .update();
        assertGivenBack(to, "I like it.", "older than 30 days");
    }

    @Test
    void to_what_was_taken_back_is_given_back() throws Exception {
        UUID comment = comment("maya", "Wrong one, @Ines Okafor", false);
        String to = replyTo(mailTo("ines"));
        jdbc.sql("update comment set removed_at = now() where id = ?")
                .param(comment)
                .update();
        assertGivenBack(to, "Why?", "taken back");
    }

    @Test
    void by_somebody_who_is_none_of_the_partner_s_people_any_more_is_given_back() throws Exception {
        String to = replyTo(mailTo("ines"));
        UUID account = id("ines");
        UUID contact = contact("Ines Okafor");
        jdbc.sql("update contact set account_id = null where id = ?")
                .param(contact)
                .update();
        try {
            assertGivenBack(to, "I like it.", "may not comment there any more");
        } finally {
            jdbc.sql("update contact set account_id = ? where id = ?")
                    .params(account, contact)
                    .update();
        }
    }

    @Test
    void by_somebody_who_is_locked_out_is_given_back() throws Exception {
        String to = replyTo(mailTo("ines"));
        jdbc.sql("update account set status = 'DISABLED' where email = 'ines@leanout.example'")
                .update();
        try {
            assertGivenBack(to, "I like it.", "may not comment there any more");
        } finally {
            jdbc.sql("update account set status = 'ACTIVE' where email = 'ines@leanout.example'")
                    .update();
        }
    }

    @Test
    void to_an_archived_partner_is_given_back() throws Exception {
        String to = replyTo(mailTo("ines"));
        jdbc.sql("update partner set archived_on = current_date where slug = 'nursing-operations'")
                .update();
        try {
            assertGivenBack(to, "I like it.", "archived");
        } finally {
            jdbc.sql("update partner set archived_on = null where slug = 'nursing-operations'")
                    .update();
        }
    }

    @Test
    void too_long_or_too_large_or_empty_is_given_back() throws Exception {
        String to = replyTo(mailTo("ines"));
        assertGivenBack(to, "long ".repeat(900), "4,499 characters");
        assertGivenBack(to, "x".repeat(1_100_000), "larger than 1 MB", "");
        assertGivenBack(to, "> quoted only", "no text of yours", "");
    }

    @Test
    void waits_to_be_given_back_while_the_mail_server_is_away(CapturedOutput log) throws Exception {
        String to = replyTo(mailTo("ines"));
        send(answer("ines", to, "Long ".repeat(900)));
        server.getSmtp().stopService();
        reader.read();
        assertThat(in("INBOX")).isEqualTo(1);
        assertThat(log).contains("is tried again").doesNotContain("Long Long", "the-password", to.substring(6, 30));
    }

    @Test
    void are_not_read_while_the_mailbox_is_away_and_the_log_says_so_once(CapturedOutput log) throws Exception {
        server.getImap().stopService();
        for (int i = 0; i < 3; i++) reader.read();
        assertThat(log).containsOnlyOnce("cannot be read").doesNotContain("the-password");
    }

    private void assertNothingCameOfIt() throws Exception {
        int before = allTo("ines").size();
        int arrived = in("INBOX");
        assertThat(arrived).isPositive();
        reader.read();
        assertThat(comments()).isEmpty();
        assertThat(in("INBOX")).isZero();
        assertThat(in("Refused")).isEqualTo(arrived);
        assertThat(allTo("ines")).hasSize(before);
        assertThat(allTo("sofia")).isEmpty();
    }

    private void assertGivenBack(String to, String text, String why) throws Exception {
        assertGivenBack(to, text, why, text.strip());
    }

    private void assertGivenBack(String to, String text, String why, String back) throws Exception {
        int before = allTo("ines").size();
        int said = comments().size();
        String mail = answer("ines", to, text);
        send(mail);
        send(mail);
        reader.read();
        assertThat(comments()).hasSize(said);
        assertThat(allTo("ines")).hasSize(before + 1);
        MimeMessage answer = allTo("ines").get(before);
        assertThat(answer.getSubject()).startsWith("Your reply did not become a comment");
        assertThat(text(answer)).contains(why, back).doesNotContain(NewText.MARK + " Reply");
        assertThat(answer.getHeader("Auto-Submitted")).containsExactly("auto-replied");
        assertThat(answer.getHeader("Reply-To")).isNull();
        assertThat(in("INBOX")).isZero();
        assertThat(in("Refused")).isPositive();
    }

    private UUID id(String who) {
        return jdbc.sql("select id from account where email = ?")
                .param(who + "@leanout.example")
                .query(UUID.class)
                .single();
    }
}
