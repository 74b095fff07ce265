package org.leanout.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.jsoup.Connection;
import org.jsoup.Connection.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.leanout.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** Forms that the web server does not take, over real connections. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@Import(TestDatabase.class)
class UnreadableFormTests {

    @LocalServerPort
    int port;

    @Test
    void a_form_over_two_megabytes_is_told_on_a_page_of_ours() throws IOException {
        Response answer = send(form().data("username", "a".repeat(3_000_000)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.header("Content-Security-Policy")).isEqualTo(SecurityConfiguration.CONTENT_SECURITY_POLICY);
        assertThat(answer.parse().select("main").text())
                .startsWith("That is too much for one form")
                .contains("Nothing of it is saved.");
    }

    @Test
    void so_is_one_of_too_many_fields() throws IOException {
        Connection form = form();
        for (int i = 0; i < 2_000; i++) form.data("field" + i, "");
        Response answer = send(form);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.parse().select("main").text()).startsWith("That did not work");
    }

    @Test
    void whoever_sends_too_large_a_file_is_led_back_to_its_page() throws IOException {
        String page = "/partners/nursing-operations/proposals/" + new UUID(0, 1);
        Response answer = send(form(page + "/attachments")
                .followRedirects(false)
                .data("file", "plan.pdf", new ByteArrayInputStream(new byte[25_000_000])));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith(page + "?large=attachments#attachments");
    }

    private Connection form() {
        return form("/login");
    }

    private Connection form(String path) {
        return Jsoup.connect("http://localhost:" + port + path)
                .header("Accept", "text/html") // as every browser does
                .ignoreHttpErrors(true);
    }

    private static Response send(Connection form) throws IOException {
        return form.method(Connection.Method.POST).execute();
    }
}
