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
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.demo.CastClock;
import org.leanout.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A link to a proposal, mailed to Ines Okafor, and a browser in which nobody has signed in. */
@OnTheCast
abstract class OnLinks {

    static final String NURSING = "/partners/nursing-operations";

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

    /** The session that a link has opened, in a browser in which nobody has signed in. */
    @Nullable
    Cookie session;

    String proposal;
    String link;

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

    String toThing(String who, String path) {
        UUID account = jdbc.sql("select id from account where email = :email")
                .param("email", who + "@leanout.example")
                .query(UUID.class)
                .single();
        return URI.create(links.toThing(Ids.next(), account, path)).getPath();
    }

    UUID contact(String name) {
        return jdbc.sql("select id from contact where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    MvcResult open(String address) throws Exception {
        return send(get(URI.create(address)));
    }

    MvcResult open(String address, int status) throws Exception {
        MvcResult answer = open(address);
        assertThat(status(answer)).isEqualTo(status);
        return answer;
    }

    MvcResult submit(String address, Object... fields) throws Exception {
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

    void keep(MvcResult answer) {
        Arrays.stream(answer.getResponse().getCookies())
                .filter(sent -> sent.getName().equalsIgnoreCase("session"))
                .findFirst()
                .ifPresent(sent -> session = sent);
    }

    static int status(MvcResult answer) {
        return answer.getResponse().getStatus();
    }

    static String target(MvcResult answer) {
        return answer.getResponse().getRedirectedUrl();
    }

    static Document read(MvcResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
