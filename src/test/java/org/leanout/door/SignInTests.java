package org.leanout.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Browser.NOBODY;
import static org.leanout.Browser.idIn;
import static org.leanout.Browser.target;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.test.web.servlet.MvcResult;

@OnTheCast
class SignInTests {

    private static final String PASSWORD = "lean-out-demo";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Test
    void leads_everybody_to_what_they_came_for() throws Exception {
        assertThat(target(browser.open("maya", "/"))).isEqualTo("/today");
        assertThat(target(browser.open("ines", "/"))).isEqualTo("/partners/nursing-operations");
        assertThat(target(browser.open("admin", "/"))).isEqualTo("/people");
    }

    @Test
    void takes_an_address_however_it_is_typed() throws Exception {
        assertThat(target(signIn(" Maya@LeanOut.example ", PASSWORD))).isEqualTo("/");
    }

    @Test
    void tells_a_wrong_password_and_an_unknown_address_alike() throws Exception {
        assertThat(target(signIn("maya@leanout.example", "wrong"))).isEqualTo("/login?wrong");
        assertThat(target(signIn("nobody@leanout.example", "wrong"))).isEqualTo("/login?wrong");
    }

    @Test
    void says_why_somebody_is_asked_again() throws Exception {
        assertThat(browser.page(NOBODY, "/login?wrong").select("[role=alert]").text())
                .isEqualTo("The e-mail address or the password is not right.");
        assertThat(browser.page(NOBODY, "/login?out").select("[role=status]").text())
                .isEqualTo("You are signed out.");
        assertThat(browser.page(NOBODY, "/login?nonsense").select("[role]")).isEmpty();
    }

    @Test
    void lets_nobody_in_as_somebody_who_has_no_password_yet() throws Exception {
        browser.submit("admin", "/people", "name", "New", "email", "new@leanout.example", "roles", "BRM");
        for (String guess : new String[] {"nobody", "null", "", "x"})
            assertThat(target(signIn("new@leanout.example", guess))).as(guess).isEqualTo("/login?wrong");
    }

    @Test
    void tells_that_an_account_is_locked_only_to_who_knows_the_password() throws Exception {
        become("LOCKED");
        assertThat(target(signIn("tom@leanout.example", "wrong"))).isEqualTo("/login?wrong");
        assertThat(target(signIn("tom@leanout.example", PASSWORD))).isEqualTo("/login?locked");
        become("DISABLED");
        assertThat(target(signIn("tom@leanout.example", PASSWORD))).isEqualTo("/login?disabled");
    }

    @Test
    void ends_the_session_of_somebody_who_is_disabled_at_the_next_request() throws Exception {
        assertThat(browser.open("tom", "/partners").getResponse().getStatus()).isEqualTo(200);
        become("DISABLED");
        assertThat(target(browser.open("tom", "/partners"))).endsWith("/login");
    }

    @Test
    void refuses_the_sixth_guess_from_one_address_even_if_it_is_right() throws Exception {
        for (int guess = 1; guess <= 5; guess++)
            assertThat(target(signIn("maya@leanout.example", "guess " + guess))).isEqualTo("/login?wrong");
        assertThat(target(signIn("maya@leanout.example", PASSWORD))).isEqualTo("/login?wait");
        assertThat(target(signIn("tom@leanout.example", PASSWORD))).isEqualTo("/");
    }

    @Test
    void keeps_nothing_but_the_accounts_id_in_the_session() throws Exception {
        jdbc.sql("delete from spring_session").update();
        signIn("rafael@leanout.example", PASSWORD);
        assertThat(jdbc.sql("select attribute_name from spring_session_attributes")
                        .query(String.class)
                        .list())
                .containsExactly(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME);
    }

    @Test
    void makes_somebody_whose_password_was_given_choose_their_own_first() throws Exception {
        UUID id = jdbc.sql("select id from account where email = 'audit@leanout.example'")
                .query(UUID.class)
                .single();
        browser.open("audit", "/partners");
        String given = browser.page("admin", "/people/" + id).title(); // the page exists
        assertThat(given).contains("Priya Shah");
        String issued = org.jsoup.Jsoup.parse(browser.submit("admin", "/people/" + id + "/password")
                        .getResponse()
                        .getContentAsString())
                .select("[role=status] code")
                .text();
        assertThat(issued).hasSize(19);
        assertThat(target(browser.open("audit", "/partners"))).endsWith("/login");
        browser.signIn("audit", issued);
        assertThat(target(browser.open("audit", "/partners"))).isEqualTo("/account/password");
        browser.submit(
                "audit",
                "/account/password",
                "current",
                issued,
                "chosen",
                "my own long one",
                "repeated",
                "my own long one");
        assertThat(browser.open("audit", "/partners").getResponse().getStatus()).isEqualTo(200);
        browser.forget("audit");
        assertThat(target(signIn("audit@leanout.example", "my own long one"))).isEqualTo("/");
    }

    @Test
    void refuses_a_password_that_is_short_long_or_mistyped() throws Exception {
        assertThat(change("short", "short")).contains("at least 10 characters");
        assertThat(change("é".repeat(40), "é".repeat(40))).contains("at most 72 bytes");
        assertThat(change("long enough it is", "long enough it was")).contains("not the same");
    }

    @Test
    void reads_a_password_with_blanks_at_its_ends_as_it_was_read_when_it_was_chosen() throws Exception {
        change(" my own long one\u00A0", " my own long one\u00A0");
        browser.forget("maya");
        assertThat(target(signIn("maya@leanout.example", " my own long one\u00A0")))
                .isEqualTo("/");
        browser.forget("maya");
        assertThat(target(signIn("maya@leanout.example", "my own long one"))).isEqualTo("/");
    }

    private String change(String chosen, String repeated) throws Exception {
        return browser.submit("maya", "/account/password", "current", PASSWORD, "chosen", chosen, "repeated", repeated)
                .getResponse()
                .getContentAsString();
    }

    @Test
    void adds_a_person_who_then_belongs_to_a_partner() throws Exception {
        MvcResult added = browser.submit(
                "admin", "/people", "name", "Mira Stolz", "email", "mira@leanout.example", "roles", "PARTNER");
        UUID id = idIn(target(added));
        UUID supply = jdbc.sql("select id from partner where slug = 'supply-chain'")
                .query(UUID.class)
                .single();
        browser.submit("admin", "/people/" + id + "/memberships", "partnerId", supply);
        assertThat(jdbc.sql("select name from contact where account_id = :id")
                        .param("id", id)
                        .query(String.class)
                        .list())
                .containsExactly("Mira Stolz");
    }

    @Test
    void refuses_to_put_somebody_on_both_sides() throws Exception {
        String page = browser.submit(
                        "admin",
                        "/people",
                        "name",
                        "Two",
                        "email",
                        "two@leanout.example",
                        "roles",
                        "PARTNER",
                        "roles",
                        "BRM")
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("A business partner has no role in IT");
    }

    @Test
    void keeps_an_administrator_who_can_sign_in() throws Exception {
        UUID id = jdbc.sql("select id from account where email = 'admin@leanout.example'")
                .query(UUID.class)
                .single();
        browser.submit("admin", "/people/" + id + "/status", "status", "DISABLED");
        assertThat(jdbc.sql("select status from account where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo("ACTIVE");
    }

    @Test
    void sends_a_strict_policy_with_every_answer() throws Exception {
        for (String address : new String[] {"/login", "/partners", "/no-such-page", "/leanout.css"})
            assertThat(browser.open(NOBODY, address).getResponse().getHeader("Content-Security-Policy"))
                    .as(address)
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
    }

    private MvcResult signIn(String email, String password) throws Exception {
        return browser.submit(NOBODY, "/login", "username", email, "password", password);
    }

    private void become(String status) {
        jdbc.sql("update account set status = :status where email = 'tom@leanout.example'")
                .param("status", status)
                .update();
    }
}
