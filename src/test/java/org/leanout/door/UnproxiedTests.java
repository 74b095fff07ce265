package org.leanout.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.leanout.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** Without a word about a proxy in the settings, nobody who says that they are one is believed. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@Import(TestDatabase.class)
class UnproxiedTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void what_it_is_told_of_host_and_scheme_leads_nobody_elsewhere() throws IOException {
        assertThat(new PassedOn(port).wayIn()).isEqualTo("/login");
        assertThat(new PassedOn(port).wayOn()).isEqualTo("/partners?continue");
    }

    @Test
    void cookies_stay_those_of_plain_http() throws IOException {
        assertThat(new PassedOn(port).cookiesOfSigningIn()).isNotEmpty().noneMatch(cookie -> cookie.contains("Secure"));
    }

    @Test
    void wrong_passwords_are_counted_where_they_come_from() throws IOException {
        assertThat(new PassedOn(port).blamed(jdbc)).containsExactly("127.0.0.1");
    }
}
