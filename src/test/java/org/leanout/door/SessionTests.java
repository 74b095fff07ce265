package org.leanout.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sessions of their own, which other tests do not share; what they do to them is committed, as the session's own SQL is. */
@OnTheCast
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SessionTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void one_that_cannot_be_read_signs_out() throws Exception {
        Cookie session = signIn("tom");
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
        assertThat(status(signIn("tom", session))).isEqualTo(200);
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
                .param("password", "lean-out-demo")
                .with(csrf());
        if (cookies.length > 0) form.cookie(cookies);
        return Stream.of(mvc.perform(form).andReturn().getResponse().getCookies())
                .filter(sent -> sent.getName().equalsIgnoreCase("session"))
                .findFirst()
                .orElseThrow();
    }
}
