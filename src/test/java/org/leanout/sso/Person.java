package org.leanout.sso;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody at a browser of their own, which keeps cookies and follows every redirect. */
final class Person {

    /** What was shown in the end, and where. */
    record Page(URI address, int status, Document document) {

        String path() {
            return address.getPath() + (address.getQuery() == null ? "" : "?" + address.getQuery());
        }

        String alert() {
            return document.select("[role=alert]").text();
        }
    }

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NEVER)
            .build();

    Page open(String address) throws IOException, InterruptedException {
        return follow(HttpRequest.newBuilder(URI.create(address)).build());
    }

    /** The address that an answer leads on to, and nobody goes to. */
    URI target(String address) throws IOException, InterruptedException {
        return next(send(HttpRequest.newBuilder(URI.create(address)).build()));
    }

    /** Fills in a form, whose hidden fields go along. */
    Page submit(Page page, String form, String... typed) throws IOException, InterruptedException {
        Element filled = Objects.requireNonNull(page.document().selectFirst(form));
        List<String> fields = new ArrayList<>();
        for (Element hidden : filled.select("input[type=hidden]"))
            fields.add(field(hidden.attr("name"), hidden.attr("value")));
        for (int i = 0; i < typed.length; i += 2) fields.add(field(typed[i], typed[i + 1]));
        return follow(HttpRequest.newBuilder(page.address().resolve(filled.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", fields)))
                .build());
    }

    private Page follow(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request);
        while (answer.statusCode() == 302)
            answer = send(HttpRequest.newBuilder(next(answer)).build());
        return new Page(answer.uri(), answer.statusCode(), Jsoup.parse(answer.body()));
    }

    private static URI next(HttpResponse<String> answer) {
        return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        HttpRequest browsing = HttpRequest.newBuilder(request, (name, value) -> true)
                .header("Accept", "text/html")
                .build();
        return client.send(browsing, BodyHandlers.ofString());
    }

    private static String field(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
