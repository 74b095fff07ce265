package org.leanout.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.demo.CastClock;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@OnTheCast
class LinkPageTests {

    private static final String NURSING = "/partners/nursing-operations";

    @Autowired
    Browser browser;

    @Autowired
    MockMvc mvc;

    @Autowired
    Links links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CastClock clock;

    @Autowired
    Today today;

    /** The session that a link has opened, in a browser in which nobody has signed in. */
    private @Nullable Cookie session;

    private String proposal;
    private String link;

    @BeforeEach
    void mail() {
        proposal = NURSING + "/proposals/" + jdbc.sql("""
                                select q.id from proposal q join partner p on p.id = q.partner_id
                                 where p.slug = 'nursing-operations' and q.state in ('SENT', 'ANSWERED') and verdict is null
                                 order by q.id limit 1
                                """).query(UUID.class).single();
        link = toThing("ines", proposal);
    }

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void says_no_more_than_whom_it_is_for_and_survives_scanners() throws Exception {
        for (int scanned = 0; scanned < 3; scanned++)
            assertThat(status(open(link))).isEqualTo(200);
        Document page = read(open(link));
        assertThat(page.text())
                .contains("A proposal for Nursing operations", "This link is for Ines Okafor", "Open it as Ines Okafor")
                .doesNotContain("Handover in one screen");
        assertThat(session).isNull();
        assertThat(target(submit(link))).isEqualTo(proposal);
    }

    @Test
    void opens_one_thing_and_what_lies_below_it() throws Exception {
        submit(link);
        Document page = read(open(proposal));
        assertThat(page.select("h1").text()).isNotEmpty();
        assertThat(page.text()).contains("Opened by a link, as Ines Okafor");
        assertThat(page.select("header nav, .lo-tabs, a[href=/account]")).isEmpty();
        submit(proposal + "/comments", "id", UUID.randomUUID(), "text", "By a link, from the corridor.");
        assertThat(read(open(proposal)).text()).contains("By a link, from the corridor.");
        for (String elsewhere : new String[] {
            "/",
            "/inbox",
            "/account",
            "/partners",
            NURSING,
            NURSING + "/value",
            NURSING + "/proposals",
            "/partners/supply-chain"
        }) assertThat(target(open(elsewhere))).as(elsewhere).isEqualTo("/login/only");
        assertThat(target(submit(NURSING + "/requests", "title", "More"))).isEqualTo("/login/only");
        assertThat(read(open("/login/only")).select("main a.btn-primary").attr("href"))
                .isEqualTo(proposal);
    }

    @Test
    void lets_its_person_say_that_this_very_thing_is_not_right() throws Exception {
        submit(link);
        String record = proposal.substring(proposal.lastIndexOf('/') + 1);
        String disputes = NURSING + "/disputes";
        String form = read(open(proposal)).select("a[href*=/disputes/new]").attr("href");
        assertThat(form).isEqualTo(disputes + "/new?record=" + record);
        assertThat(read(open(form)).select("form input[name=record]").val()).isEqualTo(record);
        String other = jdbc.sql("select id from objective where statement = 'Fill night shifts a week ahead'")
                .query(String.class)
                .single();
        for (String elsewhere : new String[] {
            disputes,
            disputes + "?record=" + record,
            disputes + "/new",
            disputes + "/new?record=",
            disputes + "/new?record=" + other,
            disputes + "/" + record + "?record=" + record,
            "/partners/supply-chain/disputes/new?record=" + record
        }) assertThat(target(open(elsewhere))).as(elsewhere).isEqualTo("/login/only");
        assertThat(target(submit(disputes, "record", other, "reason", "Not so")))
                .isEqualTo("/login/only");
        assertThat(target(submit("/partners/supply-chain/disputes", "record", record, "reason", "Not so")))
                .isEqualTo("/login/only");
        assertThat(read(submit(disputes, "record", record, "reason", "")).text())
                .contains("This is not right");
        assertThat(target(submit(disputes, "record", record, "reason", "It was another day")))
                .isEqualTo(proposal);
        assertThat(read(open(proposal)).text()).contains("Disputed: it counts nothing");
    }

    @Test
    void opens_once() throws Exception {
        submit(link);
        Cookie first = session;
        session = null;
        Document again = read(open(link, 410));
        assertThat(again.text()).contains("This link was used before");
        assertThat(again.select("form")).isEmpty(); // there is no mail in this test
        submit(link);
        assertThat(session).isNull();
        session = first;
        assertThat(status(open(proposal))).isEqualTo(200);
    }

    @Test
    void a_second_link_of_the_same_person_opens_both() throws Exception {
        String wish = NURSING + "/objectives/"
                + jdbc.sql("select id from objective where statement = 'Fill night shifts a week ahead'")
                        .query(UUID.class)
                        .single();
        submit(link);
        submit(toThing("ines", wish));
        for (String thing : new String[] {proposal, wish})
            assertThat(status(open(thing))).as(thing).isEqualTo(200);
        assertThat(target(open(NURSING))).isEqualTo("/login/only");
    }

    @Test
    void lets_in_somebody_whose_password_an_administrator_gave() throws Exception {
        jdbc.sql("update account set password_temporary = true where name = 'Ines Okafor'")
                .update();
        submit(link);
        assertThat(status(open(proposal))).isEqualTo(200);
        assertThat(status(open("/login/only"))).isEqualTo(200);
    }

    @Test
    void is_good_for_fourteen_days() throws Exception {
        clock.standOn(today.date().plusDays(13));
        assertThat(status(open(link))).isEqualTo(200);
        clock.standOn(today.date().plusDays(15));
        assertThat(read(open(link, 410)).text()).contains("This link opens no more");
        submit(link);
        assertThat(session).isNull();
    }

    @Test
    void is_withdrawn_by_the_brm() throws Exception {
        String list = NURSING + "/people/" + contact("Ines Okafor") + "/links";
        String withdraw = browser.page("maya", list).select("main form").first().attr("action");
        assertThat(browser.page("audit", list).select("main form")).isEmpty();
        assertThat(browser.submit("maya", withdraw.replace("nursing-operations", "supply-chain"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        browser.submit("maya", withdraw);
        assertThat(read(open(link, 410)).text()).contains("This link was withdrawn");
        submit(link);
        assertThat(session).isNull();
        assertThat(browser.page("maya", list).text()).contains("withdrawn on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update account set status = 'LOCKED' where name = 'Ines Okafor'",
                "update contact set account_id = null where name = 'Ines Okafor'"
            })
    void opens_nothing_for_whoever_may_see_nothing(String ended) throws Exception {
        jdbc.sql(ended).update();
        assertThat(read(open(link, 410)).text())
                .contains("This link opens nothing")
                .doesNotContain("Ines");
        submit(link);
        assertThat(session).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/open/x", "/open/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "/open/%00"})
    void nobody_guesses_one(String made) throws Exception {
        assertThat(status(open(made))).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jonas", "sofia", "maya"})
    void takes_no_session_over(String other) throws Exception {
        session = cookie(other);
        String before = session.getValue();
        assertThat(read(open(link)).text()).contains("This link is for Ines Okafor");
        submit(link);
        assertThat(session.getValue()).isNotEqualTo(before);
        assertThat(read(open(proposal)).text()).contains("as Ines Okafor");
        assertThat(target(open("/partners/supply-chain"))).isEqualTo("/login/only");
    }

    @Test
    void opens_nothing_of_a_partner_that_is_none_of_its_persons() throws Exception {
        String theirs = jdbc.sql("""
                        select '/partners/supply-chain/objectives/' || o.id from objective o join partner p on p.id = o.partner_id
                         where p.slug = 'supply-chain' order by o.id limit 1
                        """).query(String.class).single();
        String wrong = toThing("ines", theirs);
        assertThat(read(open(wrong, 410)).text()).contains("This link opens nothing");
        submit(wrong);
        assertThat(session).isNull();
        submit(link);
        assertThat(target(open(theirs))).isEqualTo("/login/only");
        assertThat(target(open(theirs.replace("supply-chain", "nursing-operations"))))
                .isEqualTo("/login/only");
    }

    @Test
    void is_not_used_up_by_somebody_who_has_signed_in() throws Exception {
        session = cookie("ines");
        assertThat(target(open(link))).isEqualTo(proposal);
        assertThat(status(open(NURSING))).isEqualTo(200);
        session = null;
        assertThat(status(open(link))).isEqualTo(200);
    }

    @Test
    void leads_to_the_sign_in_page_for_what_is_no_single_thing() {
        assertThat(toThing("ines", NURSING)).isEqualTo(NURSING);
        assertThat(toThing("ines", NURSING + "/proposals")).isEqualTo(NURSING + "/proposals");
    }

    @Test
    void leads_to_a_part_of_the_thing() throws Exception {
        String part = toThing("ines", proposal + "#comment-1");
        assertThat(target(submit(part))).isEqualTo(proposal + "#comment-1");
        assertThat(status(open(proposal))).isEqualTo(200);
    }

    @Test
    void an_administrator_hands_a_link_over_where_there_is_no_mail() throws Exception {
        String earlier = handedOver();
        String invitation = handedOver();
        assertThat(status(open(earlier))).isEqualTo(410);
        assertThat(status(submit(invitation))).isEqualTo(200); // opens nothing by itself
        assertThat(read(open(invitation)).text()).contains("Welcome, Sofia Almeida");
        Document short_ = read(submit(invitation + "/password", "chosen", "short", "repeated", "short"));
        assertThat(short_.select("#chosen-error").text()).startsWith("Too short");
        Document differs = read(submit(invitation + "/password", "chosen", "a long password", "repeated", "another"));
        assertThat(differs.select("#repeated-error").text()).isNotEmpty();
        assertThat(target(submit(invitation + "/password", "chosen", "a long password", "repeated", "a long password")))
                .isEqualTo("/");
        assertThat(status(open(NURSING))).isEqualTo(200);
        browser.signIn("sofia", "a long password");
        session = null;
        assertThat(read(open(invitation, 410)).text()).contains("used before");
    }

    @Test
    void nobody_is_invited_without_mail() throws Exception {
        String address = NURSING + "/people/" + contact("Ines Okafor") + "/invitation";
        assertThat(browser.page("rafael", address).select("#email").val()).isEqualTo("ines@leanout.example");
        Document page = Jsoup.parse(browser.submit("rafael", address, "email", "somebody@leanout.example")
                .getResponse()
                .getContentAsString());
        assertThat(page.text()).contains("sends no mail here");
        assertThat(page.select("#email").val()).isEqualTo("somebody@leanout.example");
        assertThat(jdbc.sql("select count(*) from account where email = 'somebody@leanout.example'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String handedOver() throws Exception {
        UUID sofia = jdbc.sql("select id from account where name = 'Sofia Almeida'")
                .query(UUID.class)
                .single();
        String whole = Jsoup.parse(browser.submit("admin", "/people/" + sofia + "/invitation")
                        .getResponse()
                        .getContentAsString())
                .select("code")
                .text();
        assertThat(whole).startsWith("http://localhost:8080/open/");
        return URI.create(whole).getPath();
    }

    private String toThing(String who, String path) {
        UUID account = jdbc.sql("select id from account where email = :email")
                .param("email", who + "@leanout.example")
                .query(UUID.class)
                .single();
        return URI.create(links.toThing(account, path)).getPath();
    }

    private UUID contact(String name) {
        return jdbc.sql("select id from contact where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    private Cookie cookie(String who) throws Exception {
        MvcResult signedIn = mvc.perform(post("/login")
                        .param("username", who + "@leanout.example")
                        .param("password", "lean-out-demo")
                        .with(csrf()))
                .andReturn();
        keep(signedIn);
        return session;
    }

    private MvcResult open(String address) throws Exception {
        return send(get(URI.create(address)));
    }

    private MvcResult open(String address, int status) throws Exception {
        MvcResult answer = open(address);
        assertThat(status(answer)).isEqualTo(status);
        return answer;
    }

    private MvcResult submit(String address, Object... fields) throws Exception {
        MockHttpServletRequestBuilder form = post(address);
        for (int i = 0; i < fields.length; i += 2) form.param((String) fields[i], String.valueOf(fields[i + 1]));
        return send(form);
    }

    private MvcResult send(MockHttpServletRequestBuilder request) throws Exception {
        if (session != null) request.cookie(session);
        MvcResult answer = mvc.perform(request.with(csrf())).andReturn();
        keep(answer);
        return answer;
    }

    private void keep(MvcResult answer) {
        Arrays.stream(answer.getResponse().getCookies())
                .filter(sent -> sent.getName().equalsIgnoreCase("session"))
                .findFirst()
                .ifPresent(sent -> session = sent);
    }

    private static int status(MvcResult answer) {
        return answer.getResponse().getStatus();
    }

    private static String target(MvcResult answer) {
        return answer.getResponse().getRedirectedUrl();
    }

    private static Document read(MvcResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
