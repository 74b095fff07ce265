package org.leanout.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** Links as they come by a real mail server. */
class LinkMailTests extends OnMail {

    /** How long an answer takes at least that must not tell by its haste that there was nothing to do. */
    private static final Duration A_WHILE = Duration.ofMillis(400);

    private static final String NEW_PERSON = "olu@leanout.example";

    @Autowired
    MockMvc mvc;

    @AfterEach
    void forget_who_was_invited() {
        jdbc.sql("update contact set account_id = null where account_id = (select id from account where email = ?)")
                .param(NEW_PERSON)
                .update();
    }

    @Test
    void a_partner_s_person_is_let_in_to_the_thing_and_it_to_its_inbox() throws Exception {
        publish(notice(NoticeKind.PROPOSAL_SENT, To.account(id("ines")), "maya"));
        publish(notice(NoticeKind.MENTION, To.account(id("tom")), "maya"));
        List<MimeMessage> mails = delivered();
        String theirs = link(mails, "ines");
        assertThat(link(mails, "tom")).startsWith("/inbox/");
        assertThat(Browser.target(browser.submit(Browser.NOBODY, theirs)))
                .isEqualTo(NURSING + "/proposals/" + proposal);
        assertThat(jdbc.sql("select read_at is not null from inbox_entry where account_id = ?")
                        .param(id("ines"))
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(jdbc.sql("select count(*) from one_time_link where encode(digest, 'escape') like ?")
                        .param("%" + theirs.substring("/open/".length()) + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_manager_invites_somebody_who_chooses_a_password() throws Exception {
        String person = "/partners/human-resources/people/"
                + jdbc.sql("select id from contact where name = 'Oluwaseun Adeyemi'")
                        .query(UUID.class)
                        .single();
        browser.submit("rafael", person + "/invitation", "email", "Olu@leanout.example");
        assertThat(received()).isEmpty();
        MimeMessage mail = delivered().get(0);
        assertThat(mail.getAllRecipients()[0]).hasToString("Oluwaseun Adeyemi <" + NEW_PERSON + ">");
        assertThat(LetterTests.text(mail)).contains("Rafael Kern invites you to LeanOut");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        String link = link(mail);
        assertThat(page(link).text()).contains("Welcome, Oluwaseun Adeyemi");
        browser.submit(Browser.NOBODY, link + "/password", "chosen", "a long password", "repeated", "a long password");
        browser.signIn("olu", "a long password");
        assertThat(browser.page("olu", "/partners/human-resources").select("h1").text())
                .isEqualTo("Human resources and IT");
        assertThat(browser.page("maya", person + "/links").text()).contains("made on", "by Rafael Kern", "used on");
    }

    @Test
    void nobody_of_it_becomes_a_partner_s_person() throws Exception {
        String person = "/partners/human-resources/people/"
                + jdbc.sql("select id from contact where name = 'Oluwaseun Adeyemi'")
                        .query(UUID.class)
                        .single();
        Document page = Jsoup.parse(browser.submit("rafael", person + "/invitation", "email", "maya@leanout.example")
                .getResponse()
                .getContentAsString());
        assertThat(page.select("#email-error").text()).startsWith("This address belongs to somebody of IT");
        assertThat(delivered()).isEmpty();
    }

    @Test
    void what_was_withdrawn_meanwhile_is_not_sent() throws Exception {
        stopServer();
        browser.submit("admin", "/people/" + id("sofia") + "/invitation");
        String person = NURSING + "/people/"
                + jdbc.sql("select id from contact where name = 'Sofia Almeida'")
                        .query(UUID.class)
                        .single();
        browser.submit(
                "maya",
                browser.page("maya", person + "/links").select("main form").attr("action"));
        startServer();
        assertThat(delivered()).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void whoever_forgot_the_password_is_mailed_a_link_and_nobody_learns_who_there_is() throws Exception {
        long began = System.nanoTime();
        MvcResult known = browser.submit(Browser.NOBODY, "/forgotten", "email", "Sofia@leanout.example");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(A_WHILE);
        began = System.nanoTime();
        MvcResult unknown = browser.submit(Browser.NOBODY, "/forgotten", "email", "nobody@leanout.example");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(A_WHILE);
        assertThat(Browser.target(known)).isEqualTo(Browser.target(unknown));
        assertThat(known.getFlashMap().get("done"))
                .isEqualTo(unknown.getFlashMap().get("done"))
                .isEqualTo("link.recalled");
        browser.submit(Browser.NOBODY, "/forgotten", "email", "sofia@leanout.example"); // and again, at once
        List<MimeMessage> mails = delivered();
        assertThat(mails.stream().map(OnMail::recipient)).containsExactly("sofia");
        assertThat(page(link(mails.get(0))).text()).contains("Choose a password");
    }

    /** Whoever asks for a link in somebody else's name says which host is asked, and must not say where the link leads. */
    @Test
    void leads_where_the_settings_say_whatever_host_the_request_names() throws Exception {
        mvc.perform(post("http://elsewhere.example/forgotten")
                .param("email", "sofia@leanout.example")
                .header("Host", "elsewhere.example")
                .header("Forwarded", "host=elsewhere.example;proto=http")
                .header("X-Forwarded-Host", "elsewhere.example")
                .header("X-Forwarded-Proto", "http")
                .with(csrf()));
        String mail = LetterTests.text(delivered().get(0));
        assertThat(mail).contains("https://leanout.example/open/").doesNotContain("elsewhere");
    }

    @Test
    void one_that_was_used_up_is_asked_for_anew() throws Exception {
        publish(notice(NoticeKind.PROPOSAL_SENT, To.account(id("ines")), "maya"));
        String used = link(delivered(), "ines");
        browser.submit(Browser.NOBODY, used);
        Document over = page(used);
        assertThat(over.text()).contains("This link was used before");
        browser.submit(Browser.NOBODY, over.select("form").attr("action"));
        assertThat(delivered()).hasSize(2);
        String another = link(received().get(1));
        assertThat(another).isNotEqualTo(used);
        assertThat(Browser.target(browser.submit(Browser.NOBODY, another)))
                .isEqualTo(NURSING + "/proposals/" + proposal);
    }

    /** The first try's link was committed, and nobody has it. */
    @Test
    void one_that_is_tried_again_brings_one_link_with_another_secret() throws Exception {
        publish(notice(NoticeKind.PROPOSAL_SENT, To.account(id("ines")), "maya"));
        stopServer();
        assertThat(delivered()).isEmpty();
        String first = digests().get(0);
        clock.standOn(LocalDate.now(clock).plusDays(1));
        startServer();
        assertThat(Browser.target(browser.submit(Browser.NOBODY, link(delivered(), "ines"))))
                .isEqualTo(NURSING + "/proposals/" + proposal);
        assertThat(digests()).hasSize(1).doesNotContain(first);
        assertThat(jdbc.sql("select cast(expires_at - made_at as text) || ' ' || (made_at > now()) from one_time_link")
                        .query(String.class)
                        .single())
                .isEqualTo("14 days true");
    }

    @Test
    void one_that_was_withdrawn_meanwhile_is_replaced_by_no_other() {
        publish(notice(NoticeKind.PROPOSAL_SENT, To.account(id("ines")), "maya"));
        stopServer();
        postman.deliver();
        jdbc.sql("update one_time_link set withdrawn_at = now(), withdrawn_by = ?")
                .param(id("maya"))
                .update();
        clock.standOn(LocalDate.now(clock).plusDays(1));
        startServer();
        assertThat(LetterTests.text(delivered().get(0)))
                .contains("https://leanout.example" + NURSING + "/proposals/" + proposal)
                .doesNotContain("/open/");
        assertThat(digests()).hasSize(1);
    }

    @Test
    void two_entries_about_one_thing_in_a_digest_share_their_link() throws Exception {
        choose("ines", NoticeKind.PROPOSAL_SENT, MailChoice.DAILY);
        publish(notice(NoticeKind.PROPOSAL_SENT, To.account(id("ines")), "maya"));
        publish(notice(NoticeKind.PROPOSAL_SENT, To.account(id("ines")), "maya"));
        clock.standOn(LocalDate.now(clock).plusDays(1));
        assertThat(Browser.target(browser.submit(Browser.NOBODY, link(delivered(), "ines"))))
                .isEqualTo(NURSING + "/proposals/" + proposal);
        assertThat(digests()).hasSize(1);
    }

    private List<String> digests() {
        return jdbc.sql("select encode(digest, 'hex') from one_time_link")
                .query(String.class)
                .list();
    }

    private Document page(String address) throws Exception {
        return browser.page(Browser.NOBODY, address);
    }

    private static String link(List<MimeMessage> mails, String who) {
        return mails.stream()
                .filter(mail -> OnMail.recipient(mail).equals(who))
                .map(LinkMailTests::link)
                .findFirst()
                .orElseThrow();
    }

    private static String link(MimeMessage mail) {
        var matcher = Pattern.compile("https://leanout\\.example/(open|inbox)/[A-Za-z0-9_-]+")
                .matcher(LetterTests.text(mail));
        assertThat(matcher.find()).isTrue();
        return URI.create(matcher.group()).getPath();
    }
}
