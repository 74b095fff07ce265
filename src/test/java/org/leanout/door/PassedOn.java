package org.leanout.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Connection;
import org.jsoup.Connection.Method;
import org.jsoup.Connection.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests over real connections, each as a reverse proxy passes it on, or somebody who pretends to be one. */
record PassedOn(int port) {

    /** Who asked for it, as the proxy tells. */
    static final String VISITOR = "203.0.113.7";

    /** Where a page sends whoever has not signed in. */
    String wayIn() throws IOException {
        Response answer = request("/partners").execute();
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.header("Location");
    }

    /** Where somebody is sent who has signed in on the way to a page. */
    String wayOn() throws IOException {
        Response wanted = request("/partners").execute();
        Response page = request("/login").cookies(wanted.cookies()).execute();
        wanted.cookies().forEach(page.cookies()::putIfAbsent);
        return send(page, "maya", "lean-out-demo").header("Location");
    }

    /** All cookies that are set until somebody has signed in. */
    List<String> cookiesOfSigningIn() throws IOException {
        Response page = request("/login").execute();
        Response signedIn = send(page, "maya", "lean-out-demo");
        List<String> cookies = new ArrayList<>(page.headers("Set-Cookie"));
        cookies.addAll(signedIn.headers("Set-Cookie"));
        return cookies;
    }

    /** On whose count a wrong password goes. */
    List<String> blamed(JdbcClient jdbc) throws IOException {
        send(request("/login").execute(), "stranger", "not this one");
        return jdbc.sql("select distinct who from sign_in_failure where email = 'stranger@leanout.example'")
                .query(String.class)
                .list();
    }

    private Response send(Response page, String who, String password) throws IOException {
        FormElement form = page.parse().expectForm("form[action=/login]");
        form.select("#username").val(who + "@leanout.example");
        form.select("#password").val(password);
        Response answer = request("/login")
                .method(Method.POST)
                .cookies(page.cookies())
                .data(form.formData())
                .execute();
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer;
    }

    private Connection request(String path) {
        return Jsoup.connect("http://localhost:" + port + path)
                .followRedirects(false)
                .header("Forwarded", "for=" + VISITOR + ";proto=https;host=elsewhere.example")
                .header("X-Forwarded-For", VISITOR)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "leanout.example");
    }
}
