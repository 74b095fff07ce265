package org.leanout.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leanout.notification.MailRun;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * A proposal from the first word to "felt heard", in two windows: the BRM's, who has signed in, and that of a director, who
 * has nothing but the mails on her phone.
 */
@InTheBrowser
@Import(MailRun.class)
@TestPropertySource(properties = "spring.mail.host=127.0.0.1")
class TwoWindowsTests {

    private static final String NURSING = "/partners/nursing-operations";
    private static final String TITLE = "A quiet hour on every ward";
    private static final int PORT = freePort();

    @Autowired
    Visitors visitors;

    @Autowired
    MailRun mail;

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp"));
    private Visitor maya;
    private Visitor ines;

    @DynamicPropertySource
    static void port(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.port", () -> PORT);
    }

    @BeforeEach
    void sit_down() {
        server.start();
        maya = visitors.signedIn("Maya Brand");
        ines = visitors.somebodyWithAPhone();
    }

    @AfterEach
    void close_the_post_office() {
        server.stop();
    }

    @Test
    void a_proposal_is_sent_answered_bettered_and_agreed_to_and_the_level_moves() throws Exception {
        String before = sumOfTheIndex();
        mayaSendsAProposal();
        inesOpensItByTheLinkInHerMail();
        inesCommentsOnAPassage();
        mayaRepliesAndMentionsHer();
        inesIsTold();
        inesReplies();
        mayaSendsANewVersion();
        inesSeesWhatChangedByWords();
        inesSaysGoAhead();
        inesSaysThatSheFeltHeard();
        mayaSeesTheAnswer();
        assertThat(sumOfTheIndex()).isNotEqualTo(before);
        assertThat(maya.page().locator("#index")).containsText(TITLE);
    }

    private String sumOfTheIndex() {
        maya.open(NURSING + "/why");
        return maya.reads("#index .card-footer b");
    }

    private void mayaSendsAProposal() {
        maya.open(NURSING + "/proposals");
        maya.click("Write a proposal");
        maya.fill("Title", TITLE);
        maya.fill("The problem, in their words", "“At night every alarm rings in every room.”");
        maya.fill("First step: small, soon, and easy to stop", "Ward 5C, from two to three, for two weeks.");
        maya.fill("Plan", "If the night leads keep it, all wards follow by spring.");
        maya.fill("Where it could lead: now", "An hour of sleep");
        maya.fill("If we do nothing", "Nobody hears the alarm that matters.");
        maya.tick("Ines Okafor");
        maya.choose("Who is asked to decide", "Ines Okafor");
        maya.click("Save as a draft");
        maya.click("Send to Nursing operations");
        maya.sees("Sent. They see it now.");
    }

    private void inesOpensItByTheLinkInHerMail() throws Exception {
        ines.open(linkIn("A proposal for you: " + TITLE));
        ines.sees("A proposal for Nursing operations", "This link is for Ines Okafor");
        ines.seesNothingOf(TITLE);
        ines.click("Open it as Ines Okafor");
        ines.sees(TITLE, "every alarm rings in every room");
    }

    private void inesCommentsOnAPassage() {
        ines.open(ines.page().locator("#PLAN-1 a.lo-remark").getAttribute("href"));
        assertThat(ines.page().locator("#say blockquote")).containsText("If the night leads keep it");
        ines.fill("Your comment", "Who asks them?");
        ines.click("Comment");
        ines.sees("Who asks them?");
    }

    private void mayaRepliesAndMentionsHer() {
        maya.open("/inbox");
        maya.sees("Ines Okafor commented", "Who asks them?");
        maya.open(NURSING + "/proposals");
        maya.click(TITLE);
        maya.sees("on “Plan”", "Who asks them?");
        maya.click("Reply to Ines Okafor");
        maya.fill("Your comment", "Tom does, every Monday. Is that enough, @Ines Okafor?");
        maya.click("Comment");
        maya.sees("Tom does, every Monday.");
    }

    private void inesIsTold() throws Exception {
        ines.open(linkIn("Re: " + TITLE));
        ines.click("Open it as Ines Okafor");
        ines.sees("Tom does, every Monday.", "@Ines Okafor");
    }

    private void inesReplies() {
        ines.click("Reply to Maya Brand");
        ines.fill("Your comment", "It is, if he says what he heard.");
        ines.click("Comment");
        ines.sees("It is, if he says what he heard.");
    }

    private void mayaSendsANewVersion() {
        maya.open("/inbox");
        maya.sees("Ines Okafor replied");
        maya.open(NURSING + "/proposals");
        maya.click(TITLE);
        maya.click("Write the next version");
        maya.fill("Plan", "If the night leads keep it, all wards follow by spring. Tom asks them every Monday.");
        maya.fill(
                "What is new in it, in a sentence for those who read the last one",
                "Who asks the night leads, and when.");
        maya.click("Send this version to Nursing operations");
        maya.sees("Sent. They see the new version now, and what changed in it.");
    }

    private void inesSeesWhatChangedByWords() throws Exception {
        ines.open(linkIn("New version: " + TITLE));
        ines.click("Open it as Ines Okafor");
        ines.sees("New in version 2: Who asks the night leads, and when.");
        ines.click("what changed since version 1, which you read");
        assertThat(ines.page().locator("ins")).containsText("Tom asks them every Monday.");
        assertThat(ines.page().locator("del")).hasCount(0);
        ines.click("Back to the proposal");
    }

    private void inesSaysGoAhead() {
        ines.click("Go ahead");
        ines.sees("Thank you. IT has your answer");
    }

    private void inesSaysThatSheFeltHeard() {
        ines.sees("Did you feel heard?");
        ines.click("5, fully");
        ines.sees("You can change it any time; nobody else reads it.");
    }

    private void mayaSeesTheAnswer() {
        maya.open("/inbox");
        maya.sees("Ines Okafor says: go ahead");
        maya.open(NURSING + "/proposals");
        maya.click(TITLE);
        maya.sees("Go ahead", "Ines Okafor");
        maya.seesNothingOf("Did you feel heard?");
    }

    /** In the last mail to Ines, which is about this. */
    private String linkIn(String subject) throws Exception {
        mail.deliver();
        MimeMessage[] mails = server.getReceivedMessagesForDomain("ines@leanout.example");
        MimeMessage last = mails[mails.length - 1];
        assertThat(last.getSubject()).isEqualTo(subject);
        var link = Pattern.compile("http://localhost:8080/open/[A-Za-z0-9_-]+").matcher(text(last));
        assertThat(link.find()).isTrue();
        return URI.create(link.group()).getPath();
    }

    private static String text(Part part) throws Exception {
        Part inner = part;
        while (inner.getContent() instanceof Multipart parts) inner = parts.getBodyPart(0);
        return (String) inner.getContent();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
