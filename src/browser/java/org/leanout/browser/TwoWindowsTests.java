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
import org.leanout.demo.CastClock;
import org.leanout.demo.IntensiveCare;
import org.leanout.maturity.NightRun;
import org.leanout.notification.MailRun;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * A proposal from the first word to "felt heard", in two windows: the BRM's, who has signed in, and that of a director, who
 * has nothing but the mails on her phone until she wants to see where they stand. It is what was missing: two weeks later
 * both read of the next level.
 */
@InTheBrowser
@Import({MailRun.class, NightRun.class, IntensiveCare.class})
@TestPropertySource(properties = "spring.mail.host=127.0.0.1")
class TwoWindowsTests {

    private static final String TITLE = "A quiet hour on every bay";

    /** How long a relationship has to be better than its badge says before the badge says so. */
    private static final int NIGHTS = 14;

    private static final int PORT = freePort();

    @Autowired
    Visitors visitors;

    @Autowired
    MailRun mail;

    @Autowired
    NightRun nights;

    @Autowired
    IntensiveCare care;

    @Autowired
    CastClock clock;

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp"));
    private Visitor maya;
    private Visitor leena;

    @DynamicPropertySource
    static void port(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.port", () -> PORT);
    }

    @BeforeEach
    void sit_down() {
        server.start();
        care.enter();
        maya = visitors.signedIn("Maya Brand");
        leena = visitors.somebodyWithAPhone();
    }

    @AfterEach
    void close_the_post_office() {
        server.stop();
        clock.goOn();
    }

    @Test
    void a_proposal_is_sent_answered_bettered_and_agreed_to_and_the_level_moves() throws Exception {
        bothStandAt("Order taker", maya);
        String before = sumOfTheIndex();
        mayaSendsAProposal();
        leenaOpensItByTheLinkInHerMail();
        leenaCommentsOnAPassage();
        mayaRepliesAndMentionsHer();
        leenaIsTold();
        leenaReplies();
        mayaSendsANewVersion();
        leenaSeesWhatChangedByWords();
        leenaSaysGoAhead();
        leenaSaysThatSheFeltHeard();
        mayaSeesTheAnswer();
        assertThat(sumOfTheIndex()).isNotEqualTo(before);
        assertThat(maya.page().locator("#index")).containsText(TITLE);
        theLevelMovesInBothWindows();
    }

    /** One rung, after two weeks of being better than the badge says, and not a day before. */
    private void theLevelMovesInBothWindows() {
        leena.signIn(IntensiveCare.EMAIL, IntensiveCare.PASSWORD);
        bothStandAt("Order taker", maya, leena);
        bothSee("Rising, 1 of 14 days");
        nights.pass(NIGHTS - 1);
        bothStandAt("Order taker", maya, leena);
        bothSee("Rising, 14 of 14 days");
        nights.pass(1);
        bothStandAt("Service provider", maya, leena);
    }

    /** The rung of the stairs that the page marks as the one where they stand. */
    private static void bothStandAt(String level, Visitor... both) {
        for (Visitor each : both) {
            each.open(IntensiveCare.PATH);
            assertThat(each.page().locator(".lo-ladder [aria-current=step] b")).hasText(level);
        }
    }

    private void bothSee(String words) {
        maya.sees(words);
        leena.sees(words);
    }

    private String sumOfTheIndex() {
        maya.open(IntensiveCare.PATH + "/why");
        return maya.reads("#index .card-footer b");
    }

    private void mayaSendsAProposal() {
        maya.open(IntensiveCare.PATH + "/proposals");
        maya.click("Write a proposal");
        maya.fill("Title", TITLE);
        maya.fill("The problem, in their words", "“At night every alarm rings in every room.”");
        maya.fill("First step: small, soon, and easy to stop", "Bay 2, from two to three, for two weeks.");
        maya.fill("Plan", "If the night leads keep it, all bays follow by spring.");
        maya.fill("Where it could lead: now", "An hour of sleep");
        maya.fill("If we do nothing", "Nobody hears the alarm that matters.");
        maya.tick("Leena Aalto");
        maya.choose("Who is asked to decide", "Leena Aalto");
        maya.click("Save as a draft");
        maya.click("Send to Intensive care");
        maya.sees("Sent. They see it now.");
    }

    private void leenaOpensItByTheLinkInHerMail() throws Exception {
        leena.open(linkIn("A proposal for you: " + TITLE));
        leena.sees("A proposal for Intensive care", "This link is for Leena Aalto");
        leena.seesNothingOf(TITLE);
        leena.click("Open it as Leena Aalto");
        leena.sees(TITLE, "every alarm rings in every room");
    }

    private void leenaCommentsOnAPassage() {
        leena.open(leena.page().locator("#PLAN-1 a.lo-remark").getAttribute("href"));
        assertThat(leena.page().locator("#say blockquote")).containsText("If the night leads keep it");
        leena.fill("Your comment", "Who asks them?");
        leena.click("Comment");
        leena.sees("Who asks them?");
    }

    private void mayaRepliesAndMentionsHer() {
        maya.open("/inbox");
        maya.sees("Leena Aalto commented", "Who asks them?");
        maya.open(IntensiveCare.PATH + "/proposals");
        maya.click(TITLE);
        maya.sees("on “Plan”", "Who asks them?");
        maya.click("Reply to Leena Aalto");
        maya.fill("Your comment", "Tom does, every Monday. Is that enough, @Leena Aalto?");
        maya.click("Comment");
        maya.sees("Tom does, every Monday.");
    }

    private void leenaIsTold() throws Exception {
        leena.open(linkIn("Re: " + TITLE));
        leena.click("Open it as Leena Aalto");
        leena.sees("Tom does, every Monday.", "@Leena Aalto");
    }

    private void leenaReplies() {
        leena.click("Reply to Maya Brand");
        leena.fill("Your comment", "It is, if he says what he heard.");
        leena.click("Comment");
        leena.sees("It is, if he says what he heard.");
    }

    private void mayaSendsANewVersion() {
        maya.open("/inbox");
        maya.sees("Leena Aalto replied");
        maya.open(IntensiveCare.PATH + "/proposals");
        maya.click(TITLE);
        maya.click("Write the next version");
        maya.fill("Plan", "If the night leads keep it, all bays follow by spring. Tom asks them every Monday.");
        maya.fill(
                "What is new in it, in a sentence for those who read the last one",
                "Who asks the night leads, and when.");
        maya.click("Send this version to Intensive care");
        maya.sees("Sent. They see the new version now, and what changed in it.");
    }

    private void leenaSeesWhatChangedByWords() throws Exception {
        leena.open(linkIn("New version: " + TITLE));
        leena.click("Open it as Leena Aalto");
        leena.sees("New in version 2: Who asks the night leads, and when.");
        leena.click("what changed since version 1, which you read");
        assertThat(leena.page().locator("ins")).containsText("Tom asks them every Monday.");
        assertThat(leena.page().locator("del")).hasCount(0);
        leena.click("Back to the proposal");
    }

    private void leenaSaysGoAhead() {
        leena.click("Go ahead");
        leena.sees("Thank you. IT has your answer");
    }

    private void leenaSaysThatSheFeltHeard() {
        leena.sees("Did you feel heard?");
        leena.click("5, fully");
        leena.sees("You can change it any time; nobody else reads it.");
    }

    private void mayaSeesTheAnswer() {
        maya.open("/inbox");
        maya.sees("Leena Aalto says: go ahead");
        maya.open(IntensiveCare.PATH + "/proposals");
        maya.click(TITLE);
        maya.sees("Go ahead", "Leena Aalto");
        maya.seesNothingOf("Did you feel heard?");
    }

    /** In the last mail to Leena, which is about this. */
    private String linkIn(String subject) throws Exception {
        mail.deliver();
        MimeMessage[] mails = server.getReceivedMessagesForDomain(IntensiveCare.EMAIL);
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
