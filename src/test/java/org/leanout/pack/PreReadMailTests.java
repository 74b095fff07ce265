package org.leanout.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.notification.MailRun;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mail that leads to a pack, as a real mail server takes it. Mail is for what was committed; so this tidies up. */
@OnTheCast
@Import(MailRun.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "leanout.url=https://leanout.example",
            "leanout.mail.from=word@leanout.example"
        })
class PreReadMailTests {

    private static final int PORT = freePort();
    private static final Pattern LINK = Pattern.compile("https://leanout\\.example/inbox/[A-Za-z0-9_-]+");
    private static final String PACK = "/partners/nursing-operations/pack";

    @Autowired
    PreReads preReads;

    @Autowired
    MailRun mail;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp"));
    private PlannedReview review;

    @DynamicPropertySource
    static void port(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.port", () -> PORT);
    }

    @BeforeEach
    void start() {
        server.start();
        review = new PlannedReview(UUID.randomUUID(), jdbc, today);
    }

    @AfterEach
    void tidy_up() {
        server.stop();
        for (String table : List.of("outgoing_mail", "one_time_link", "inbox_entry", "pre_read"))
            jdbc.sql("delete from " + table).update();
        review.remove();
    }

    @Test
    void says_which_review_it_is_and_leads_both_sides_to_its_pack() throws Exception {
        review.add(2, true);
        assertThat(sent().stream().map(PreReadMailTests::recipient)).containsExactlyInAnyOrder("ines", "maya", "tom");
        for (String who : List.of("maya", "tom"))
            assertThat(Browser.target(browser.open(who, inbox(text(who))))).isEqualTo(PACK);
        assertThat(text("ines"))
                .contains("https://leanout.example" + PACK + "\n")
                .as("a pack is no single thing: one signs in to read it")
                .doesNotContain("opens this one thing");
        assertThat(sent()).as("written once").hasSize(3);
    }

    @Test
    void is_not_written_to_the_partner_s_people_of_an_internal_review() {
        review.add(2, false);
        assertThat(sent().stream().map(PreReadMailTests::recipient)).containsExactlyInAnyOrder("maya", "tom");
    }

    /** What came of this review, however often it was looked for; the cast has others. */
    private List<MimeMessage> sent() {
        preReads.send(today.date().atTime(9, 15));
        mail.deliver();
        return Arrays.stream(server.getReceivedMessages())
                .filter(it -> subject(it).equals("Before the review: " + PlannedReview.SUMMARY))
                .toList();
    }

    private String text(String who) {
        return sent().stream()
                .filter(it -> recipient(it).equals(who))
                .map(MailRun::text)
                .map(text -> text.replace("\r", ""))
                .findFirst()
                .orElseThrow();
    }

    private static String inbox(String text) {
        var matcher = LINK.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return URI.create(matcher.group()).getPath();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString().replaceAll(".*<|@.*", "");
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
