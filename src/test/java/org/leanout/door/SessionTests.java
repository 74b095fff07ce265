package org.leanout.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leanout.OnTheCast;
import org.leanout.account.Status;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sessions of their own, which other tests do not share; what they do to them is committed, as the session's own SQL is. */
@OnTheCast
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SessionTests {

    private static final String PASSWORD = "lean-out-demo";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SessionRepository<?> sessions;

    private final UUID account = UUID.randomUUID();
    private final String who = "p" + account;

    @BeforeEach
    void add() {
        jdbc.sql("""
                        insert into account (id, version, email, name, roles, status, password_hash, password_temporary)
                        select :id, 0, :who || '@leanout.example', 'Somebody', array['BRM'], 'ACTIVE', password_hash, false
                          from account where email = 'maya@leanout.example'
                        """).param("id", account).param("who", who).update();
    }

    @AfterEach
    void remove() {
        jdbc.sql("delete from known_device where account_id = :id")
                .param("id", account)
                .update();
        jdbc.sql("delete from change where record_id = :id or account_id = :id")
                .param("id", account)
                .update();
        jdbc.sql("delete from account where id = :id").param("id", account).update();
    }

    @Test
    void two_clicks_in_one_moment_may_both_leave_their_word() {
        leaveTheirWord(sessions);
    }

    private static <S extends Session> void leaveTheirWord(SessionRepository<S> sessions) {
        S begun = sessions.createSession();
        sessions.save(begun);
        S first = Objects.requireNonNull(sessions.findById(begun.getId()));
        S second = Objects.requireNonNull(sessions.findById(begun.getId()));
        first.setAttribute("said", "first");
        second.setAttribute("said", "second");
        sessions.save(first);
        sessions.save(second);
        assertThat(Objects.requireNonNull(sessions.findById(begun.getId())).<String>getAttribute("said"))
                .isEqualTo("second");
        sessions.deleteById(begun.getId());
    }

    @Test
    void one_that_cannot_be_read_signs_out() throws Exception {
        Cookie session = signIn(who);
        assertThat(status(session)).isEqualTo(200);
        jdbc.sql("""
                        update spring_session_attributes set attribute_bytes = :garbage
                         where session_primary_id = (select primary_id from spring_session where session_id = :id)
                        """)
                .param("garbage", new byte[] {1, 2, 3})
                .param("id", new String(Base64.getDecoder().decode(session.getValue()), UTF_8))
                .update();
        assertThat(mvc.perform(get("/partners").cookie(session))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .endsWith("/login");
        assertThat(status(signIn(who, session))).isEqualTo(200);
    }

    @Test
    void of_a_new_password_ends_all_others_and_no_known_device_stays() throws Exception {
        Cookie here = signIn(who);
        Cookie elsewhere = signIn(who);
        assertThat(devices()).isPositive();
        send(
                here,
                "/account/password",
                "current",
                PASSWORD,
                "chosen",
                "another long one",
                "repeated",
                "another long one");
        assertThat(status(here)).isEqualTo(200);
        assertThat(status(elsewhere)).isEqualTo(302);
        assertThat(devices()).isZero();
    }

    @Test
    void ends_when_an_administrator_gives_a_new_password() throws Exception {
        Cookie session = signIn(who);
        send(signIn("admin"), "/people/" + account + "/password");
        assertThat(status(session)).isEqualTo(302);
    }

    @ParameterizedTest
    @EnumSource(names = {"LOCKED", "DISABLED"})
    void ends_for_good_when_the_account_is_closed(Status status) throws Exception {
        Cookie session = signIn(who);
        Cookie admin = signIn("admin");
        send(admin, "/people/" + account + "/status", "status", status.name());
        assertThat(status(session)).isEqualTo(302);
        send(admin, "/people/" + account + "/status", "status", "ACTIVE");
        assertThat(status(session)).isEqualTo(302);
        assertThat(status(signIn(who))).isEqualTo(200);
    }

    private int devices() {
        return jdbc.sql("select count(*) from known_device where account_id = :id")
                .param("id", account)
                .query(Integer.class)
                .single();
    }

    private void send(Cookie session, String address, String... fields) throws Exception {
        MockHttpServletRequestBuilder form = post(address).cookie(session).with(csrf());
        for (int i = 0; i < fields.length; i += 2) form.param(fields[i], fields[i + 1]);
        mvc.perform(form);
    }

    private int status(Cookie session) throws Exception {
        return mvc.perform(get("/partners").cookie(session))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    /** Signs in, in a browser that may have a session already. */
    private Cookie signIn(String who, Cookie... cookies) throws Exception {
        MockHttpServletRequestBuilder form = post("/login")
                .param("username", who + "@leanout.example")
                .param("password", PASSWORD)
                .with(csrf());
        if (cookies.length > 0) form.cookie(cookies);
        return Stream.of(mvc.perform(form).andReturn().getResponse().getCookies())
                .filter(sent -> sent.getName().equalsIgnoreCase("session"))
                .findFirst()
                .orElseThrow();
    }
}
