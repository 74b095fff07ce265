package org.leanout.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.leanout.shared.Ids;

class LetterTests extends OnMail {

    @Test
    void says_in_text_and_html_why_a_proposal_is_worth_opening_and_leads_there() throws Exception {
        Map<String, MimeMessage> mails =
                proposed("**Alarms** <b>all</b> night. Nobody sleeps.\n\n" + "More of it. ".repeat(40));
        MimeMessage mail = mails.get("ines");
        assertThat(mail.getSubject()).isEqualTo("A proposal for you: Quiet nights");
        assertThat(mail.getFrom()[0]).hasToString("Maya Brand via LeanOut <word@leanout.example>");
        assertThat(mail.getAllRecipients()[0]).hasToString("Ines Okafor <ines@leanout.example>");
        assertThat(text(mail))
                .contains("Hello Ines Okafor,", "Maya Brand proposes (Nursing operations):", "Quiet nights")
                .contains("“Alarms <b>all</b> night. Nobody sleeps.", "One minute to read, answer by")
                .contains("You decide. Reading along: Daniel Weber, Sofia Almeida.")
                .contains("https://leanout.example/open/", "once, and is for you alone", "because it waits for you")
                .doesNotContain("More of it. ".repeat(21), "Only for IT");
        Document page = Jsoup.parse(html(mail));
        assertThat(page.text())
                .contains(
                        "Maya Brand proposes (Nursing operations):",
                        "Alarms <b>all</b> night.",
                        "You decide. Reading along:")
                .contains("One minute to read, answer by");
        assertThat(page.select("blockquote b")).isEmpty();
        assertThat(page.select("a").eachAttr("href"))
                .hasSize(3)
                .allMatch(link -> link.startsWith("https://leanout.example/"));
        for (String text : List.of(
                text(mails.get("sofia")), Jsoup.parse(html(mails.get("sofia"))).text()))
            assertThat(text)
                    .contains("Ines Okafor decides. You read along, and can say what you think.", "Nobody sleeps.")
                    .contains("read it along with whoever decides")
                    .doesNotContain("waits for you", "You decide");
    }

    /** Mails of a proposal as it is really sent, by whom they are for; it goes again. */
    private Map<String, MimeMessage> proposed(String problem) throws Exception {
        UUID id = Ids.next();
        String there = NURSING + "/proposals";
        try {
            Object[] form = {
                "id",
                id,
                "title",
                "Quiet nights",
                "problem",
                problem,
                "firstStep",
                "One ward",
                "plan",
                "Two weeks",
                "leadsNow",
                "Sleep",
                "risk",
                "Noise",
                "decider",
                contact("ines"),
                "readers",
                contact("sofia"),
                "readers",
                contact("daniel"),
                "answerDueOn",
                LocalDate.now().plusDays(7)
            };
            browser.submit("maya", there, form);
            browser.submit("maya", there + "/" + id + "/comments", "text", "Only for IT", "internal", true);
            browser.submit("maya", there + "/" + id + "/sending", "version", 0);
            return delivered().stream().collect(Collectors.toMap(OnMail::recipient, mail -> mail));
        } finally {
            for (String part : List.of("comment", "proposal_reader", "proposal_version"))
                jdbc.sql("delete from %s where proposal_id = ?".formatted(part))
                        .param(id)
                        .update();
            jdbc.sql("delete from proposal where id = ?").param(id).update();
        }
    }

    /** Mail programs make links of addresses, in plain text too. */
    @Test
    void leads_nowhere_but_to_leanout_whatever_people_write() throws Exception {
        publish(notice(NoticeKind.MENTION, To.account(id("ines")), "tom")
                .saying("[click](http://evil.example/a) or <https://evil.example/b>, www.evil.example/c, today"));
        jdbc.sql("update inbox_entry set title = 'See http://evil.example/d now'")
                .update();
        MimeMessage mail = only();
        Document page = Jsoup.parse(html(mail));
        for (String text : List.of(text(mail), page.text()))
            assertThat(text).contains("click or […], […], today", "See […] now").doesNotContain("evil.example");
        assertThat(page.select("a").eachAttr("href")).allMatch(link -> link.startsWith("https://leanout.example/"));
    }

    private UUID contact(String who) {
        return jdbc.sql("select id from contact where account_id = ?")
                .param(id(who))
                .query(UUID.class)
                .single();
    }

    @Test
    void keeps_a_discussion_together_and_can_be_unsubscribed_from() throws Exception {
        publish(notice(NoticeKind.PROPOSAL_SENT, To.account(id("ines")), "maya"));
        publish(notice(NoticeKind.MENTION, To.account(id("ines")), "tom"));
        List<MimeMessage> mails = delivered();
        String thread = "<thing." + proposal + "@leanout.example>";
        for (MimeMessage mail : mails) {
            assertThat(mail.getHeader("In-Reply-To")).containsExactly(thread);
            assertThat(mail.getHeader("References")).containsExactly(thread);
            assertThat(mail.getMessageID()).matches("<mail\\.[0-9a-f-]{36}@leanout\\.example>");
            assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
            assertThat(mail.getHeader("List-Unsubscribe")[0])
                    .matches("<https://leanout\\.example/unsubscribe/[A-Za-z0-9_-]+>");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        }
        assertThat(mails).extracting(MimeMessage::getMessageID).doesNotHaveDuplicates();
    }

    @Test
    void takes_no_header_from_what_people_write() throws Exception {
        jdbc.sql("update account set name = ? where id = ?")
                .params("Maya\r\nBcc: all@evil.example\r\n", id("maya"))
                .update();
        try {
            Notice notice = notice(NoticeKind.PROPOSAL_SENT, To.account(id("ines")), "maya");
            publish(notice);
            jdbc.sql("update inbox_entry set title = ?")
                    .param("Handover\nBcc: all@evil.example\n\nBuy this")
                    .update();
            MimeMessage mail = only();
            assertThat(Collections.list(mail.getAllHeaders()))
                    .noneMatch(header -> header.getName().equalsIgnoreCase("Bcc"));
            assertThat(mail.getSubject()).isEqualTo("A proposal for you: Handover Bcc: all@evil.example Buy this");
            assertThat(mail.getAllRecipients()).hasSize(1);
        } finally {
            jdbc.sql("update account set name = 'Maya Brand' where id = ?")
                    .param(id("maya"))
                    .update();
        }
    }

    @Test
    void says_nothing_to_whoever_may_not_read_it_any_more() {
        publish(notice(NoticeKind.PROPOSAL_SENT, To.account(id("ines"), id("sofia")), "maya"));
        String contact = jdbc.sql("select id from contact where account_id = ?")
                .param(id("ines"))
                .query(String.class)
                .single();
        jdbc.sql("update contact set account_id = null where id = cast(? as uuid)")
                .param(contact)
                .update();
        try {
            assertThat(delivered().stream().map(OnMail::recipient)).containsExactly("sofia");
            assertThat(waiting()).isZero();
        } finally {
            jdbc.sql("update contact set account_id = ? where id = cast(? as uuid)")
                    .params(id("ines"), contact)
                    .update();
        }
    }

    @Test
    void says_nothing_of_what_was_taken_back_or_is_not_wanted() {
        publish(notice(NoticeKind.PROPOSAL_SENT, To.account(id("ines")), "maya"));
        publish(new Recall(partner(), proposal));
        publish(notice(NoticeKind.MENTION, To.account(id("ines")), "maya"));
        choose("ines", NoticeKind.MENTION, MailChoice.OFF);
        assertThat(delivered()).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void is_sent_for_what_waits_and_for_what_was_chosen() {
        publish(notice(NoticeKind.COMMENT, To.account(id("ines")), "maya"));
        assertThat(delivered()).isEmpty();
        choose("ines", NoticeKind.COMMENT, MailChoice.AT_ONCE);
        choose("ines", NoticeKind.PROPOSAL_SENT, MailChoice.OFF);
        publish(notice(NoticeKind.COMMENT, To.account(id("ines")), "maya"));
        publish(notice(NoticeKind.PROPOSAL_SENT, To.account(id("ines")), "maya"));
        assertThat(delivered()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Re: Handover");
            assertThat(text(mail)).contains("because you chose it");
        });
    }

    private MimeMessage only() {
        List<MimeMessage> mails = delivered();
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    static String text(MimeMessage mail) {
        return part(mail, "text/plain");
    }

    static String html(MimeMessage mail) {
        return part(mail, "text/html");
    }

    private static String part(Part whole, String type) {
        try {
            if (whole.isMimeType(type)) return (String) whole.getContent();
            if (!(whole.getContent() instanceof Multipart parts)) return "";
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                String found = part(part, type);
                if (!found.isEmpty()) return found;
            }
            return "";
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
