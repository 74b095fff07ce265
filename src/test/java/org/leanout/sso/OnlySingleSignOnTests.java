package org.leanout.sso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leanout.TestDatabase;
import org.leanout.door.Entrance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Single sign-on for everybody but administrators, and a provider that cannot be reached. */
@SpringBootTest(
        properties = {
            "db-scheduler.enabled=false",
            "spring.security.oauth2.client.registration.house.client-id=leanout",
            "spring.security.oauth2.client.registration.house.client-secret=secret",
            "spring.security.oauth2.client.registration.house.scope=openid",
            "spring.security.oauth2.client.provider.house.issuer-uri=http://127.0.0.1:1",
            "leanout.sso.only=true"
        })
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@Transactional
class OnlySingleSignOnTests {

    private static final String PASSWORD = "only for administrators";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Entrance entrance;

    @Autowired
    PasswordEncoder passwords;

    @BeforeEach
    void add() {
        for (String role : new String[] {"ADMINISTRATOR", "BRM", "PARTNER"})
            jdbc.sql("""
                            insert into account (id, version, email, name, roles, status, password_hash, password_temporary)
                            values (gen_random_uuid(), 0, lower(:role) || '@leanout.example', 'Somebody', array[:role],
                                    'ACTIVE', :hash, false)
                            """)
                    .param("role", role)
                    .param("hash", passwords.encode(PASSWORD))
                    .update();
    }

    @Test
    void takes_a_password_of_administrators_only() throws Exception {
        assertThat(signIn("administrator", PASSWORD)).isEqualTo("/");
        assertThat(signIn("brm", PASSWORD)).isEqualTo("/login?local");
        assertThat(signIn("partner", PASSWORD)).isEqualTo("/login?local");
        assertThat(signIn("brm", "wrong")).isEqualTo("/login?wrong");
    }

    @Test
    void folds_the_form_away_until_an_administrator_has_mistyped() throws Exception {
        Document page = page("/login");
        assertThat(page.select("a.btn-primary").text()).isEqualTo("Sign in with House");
        assertThat(page.select("details > summary").text()).isEqualTo("Administrators");
        assertThat(page.select("details:not([open]) #password")).hasSize(1);
        assertThat(page("/login?wrong").select("details[open] #password")).hasSize(1);
        assertThat(page("/login?local").select("[role=alert]").text())
                .isEqualTo("Only administrators sign in with a password here. Take the button.");
    }

    @Test
    void starts_without_the_provider_and_says_so_to_whoever_goes_there() throws Exception {
        assertThat(mvc.perform(get("/oauth2/authorization/house"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/login?failed");
    }

    @Test
    void lets_others_in_by_links_to_one_thing_and_not_by_those_for_a_password() {
        assertThat(isIn("brm", null)).isFalse();
        assertThat(isIn("brm", "/partners/nursing/proposals")).isTrue();
        assertThat(isIn("administrator", null)).isTrue();
    }

    private boolean isIn(String who, @Nullable String only) {
        UUID account = jdbc.sql("select id from account where email = :email")
                .param("email", who + "@leanout.example")
                .query(UUID.class)
                .single();
        var request = new MockHttpServletRequest("POST", "/open/secret");
        var response = new MockHttpServletResponse();
        if (only == null) entrance.enter(account, request, response);
        else entrance.enter(account, only, UUID.randomUUID(), request, response);
        return request.getSession(false) != null;
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address)).andReturn().getResponse().getContentAsString());
    }

    private String signIn(String who, String password) throws Exception {
        return mvc.perform(post("/login")
                        .param("username", who + "@leanout.example")
                        .param("password", password)
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }
}
