package org.leanout.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.Connection;
import org.jsoup.Connection.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leanout.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** Over real connections, since the answers are forwarded; Jsoup fills in and sends the forms as a browser does. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@Import(TestDatabase.class)
class SignedOutWhileWritingTests {

    private static final String NEW = "/partners/nursing-operations/proposals/new";
    private static final String TEXT = "First line of the <b>plan</b>\r\nand \"second\" line";

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final Connection browser = Jsoup.newSession().ignoreHttpErrors(true).ignoreContentType(true);
    private final String title = "Written in time " + UUID.randomUUID();

    @AfterEach
    void forget() {
        jdbc.sql("delete from proposal where title = :title")
                .param("title", title)
                .update();
    }

    @Test
    void finds_what_was_typed_again_after_signing_in() throws Exception {
        FormElement form = written();
        signOutEverybody();
        Answer asked = send(form);
        assertThat(asked.page().text())
                .contains("You were signed out while you wrote")
                .doesNotContain("nothing is saved");
        Answer back = send(signIn(asked, "maya", "lean-out-demo"));
        assertThat(back.written()).contains(title);
        assertThat(saved()).isNull();
        Answer sent = send(back.page().expectForm("form[action$=/proposals]"));
        assertThat(sent.page().text()).contains("Saved as a draft", title);
        assertThat(saved()).isEqualTo(TEXT);
    }

    @Test
    void keeps_it_while_somebody_mistypes_the_password() throws Exception {
        FormElement form = written();
        signOutEverybody();
        Answer wrong = send(signIn(send(form), "maya", "not this one"));
        assertThat(wrong.page().select("[role=alert]").text()).contains("is not right");
        Answer back = send(signIn(wrong, "maya", "lean-out-demo"));
        assertThat(back.written()).contains(title);
    }

    @Test
    void shows_it_to_nobody_else() throws Exception {
        FormElement form = written();
        signOutEverybody();
        Answer other = send(signIn(send(form), "tom", "lean-out-demo"));
        assertThat(other.path()).isEqualTo("/today");
        assertThat(other.page().html()).doesNotContain(title);
    }

    @Test
    void hands_back_what_was_sent_from_a_page_older_than_the_sign_in() throws Exception {
        FormElement form = written();
        signOutEverybody();
        signInAs("maya");
        Answer back = send(form.submit().header("Sec-Fetch-Site", "same-origin"));
        assertThat(back.written()).contains(title);
        assertThat(send(back.page().expectForm("form[action$=/proposals]"))
                        .page()
                        .text())
                .contains("Saved as a draft");
    }

    @Test
    void hands_it_to_no_other_page_and_no_other_person() throws Exception {
        FormElement form = written();
        signOutEverybody();
        signInAs("maya");
        assertThat(send(form.submit().header("Sec-Fetch-Site", "cross-site")).status())
                .isEqualTo(403);
        assertThat(send(form).status()).isEqualTo(403);
        signOutEverybody();
        signInAs("tom");
        Answer other = send(form.submit().header("Sec-Fetch-Site", "same-origin"));
        assertThat(other.status()).isEqualTo(403);
        assertThat(other.page().html()).doesNotContain(title);
    }

    @Test
    void keeps_no_password() throws Exception {
        signInAs("maya");
        FormElement form = open("/account/password").expectForm("form[action$=password]");
        form.select("[type=password]").val("my own long secret");
        signOutEverybody();
        Answer asked = send(form);
        assertThat(asked.path()).isEqualTo("/login");
        assertThat(asked.page().html()).doesNotContain("my own long secret");
    }

    @Test
    void stores_nothing_of_it() throws Exception {
        FormElement form = written();
        signOutEverybody();
        send(form);
        assertThat(jdbc.sql("select count(*) from spring_session_attributes")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** A form that Maya has filled in and not sent yet. */
    private FormElement written() throws Exception {
        signInAs("maya");
        FormElement form = open(NEW).expectForm("form[action$=/proposals]");
        form.select("#title").val(title);
        form.select("#plan").first().text(TEXT);
        return form;
    }

    private void signInAs(String who) throws Exception {
        FormElement form = open("/login").expectForm("form[action=/login]");
        form.select("#username").val(who + "@leanout.example");
        form.select("#password").val("lean-out-demo");
        form.submit().execute();
    }

    /** The sign-in form of the page, filled in. */
    private static FormElement signIn(Answer page, String who, String password) throws Exception {
        FormElement form = page.page().expectForm("form[action=/login]");
        form.select("#username").val(who + "@leanout.example");
        form.select("#password").val(password);
        return form;
    }

    private static Answer send(FormElement form) throws Exception {
        return send(form.submit());
    }

    private static Answer send(Connection request) throws Exception {
        Response response = request.execute();
        return new Answer(response.statusCode(), response.url().getPath(), response.parse());
    }

    private record Answer(int status, String path, Document page) {

        List<String> written() {
            return page.select("blockquote").eachText();
        }
    }

    private Document open(String address) throws Exception {
        return browser.newRequest("http://localhost:" + port + address).get();
    }

    private void signOutEverybody() {
        jdbc.sql("delete from spring_session").update();
        jdbc.sql("delete from sign_in_failure").update();
    }

    private String saved() {
        return jdbc.sql("select plan from proposal where title = :title")
                .param("title", title)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
