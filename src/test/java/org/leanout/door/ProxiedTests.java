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
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** Behind a proxy that speaks https, with the one setting that the operating manual names for it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"db-scheduler.enabled=false", "server.forward-headers-strategy=native"})
@ActiveProfiles("demo")
@Import(TestDatabase.class)
@DirtiesContext // nobody else comes through this proxy
class ProxiedTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    /** The host that a request names is up to whoever sends it. */
    @Test
    void the_way_in_and_on_names_no_host() throws IOException {
        assertThat(new PassedOn(port).wayIn()).isEqualTo("/login");
        assertThat(new PassedOn(port).wayOn()).isEqualTo("/partners?continue");
    }

    @Test
    void every_cookie_goes_by_https_only_and_no_script_reads_it() throws IOException {
        assertThat(new PassedOn(port).cookiesOfSigningIn())
                .anyMatch(cookie -> cookie.startsWith("session="))
                .anyMatch(cookie -> cookie.startsWith(KnownDevices.COOKIE + "="))
                .allMatch(cookie -> cookie.contains("Secure") && cookie.contains("HttpOnly"));
    }

    @Test
    void wrong_passwords_are_counted_by_the_visitor_s_address() throws IOException {
        assertThat(new PassedOn(port).blamed(jdbc)).containsExactly(PassedOn.VISITOR);
    }
}
