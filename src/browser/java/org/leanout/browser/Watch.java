package org.leanout.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Listens to all that a visitor's browser does, and notes what must not be. */
class Watch {

    /** A form that is refused comes back with this status, which the browser tells on its console. */
    private static final Pattern REFUSED = Pattern.compile("Failed to load resource: .* status of 422 .*");

    private static final Pattern HASHED = Pattern.compile(".*-[0-9a-f]{32}\\.[a-z0-9]+");

    private final String home;
    private final List<String> faults = new ArrayList<>();

    Watch(BrowserContext context, String home) {
        this.home = home;
        context.onRequest(this::leavesForNowhere);
        context.onResponse(this::isAsItShouldBe);
        context.onConsoleMessage(this::saysNothingBad);
        context.onWebError(error -> faults.add(error.page().url() + ": " + error.error()));
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    private void leavesForNowhere(Request request) {
        if (!request.url().startsWith(home + "/") && !request.url().startsWith("data:"))
            faults.add("A request leaves the house: " + request.url());
    }

    /** A violation of the Content-Security-Policy stands on the console as well. */
    private void saysNothingBad(ConsoleMessage message) {
        if (message.type().equals("error") && !REFUSED.matcher(message.text()).matches())
            faults.add(message.location() + ": " + message.text());
    }

    private void isAsItShouldBe(Response response) {
        if (!response.url().startsWith(home)) return;
        Map<String, String> headers = response.headers();
        String policy = headers.getOrDefault("content-security-policy", "");
        if (!policy.startsWith("default-src 'none';") || policy.contains("unsafe"))
            faults.add("No strict Content-Security-Policy: " + response.url());
        if (!isStatic(response)) return;
        if (!headers.getOrDefault("cache-control", "").equals("max-age=31536000, public"))
            faults.add("Not cached for ever: " + response.url());
        if (!HASHED.matcher(response.url()).matches()) faults.add("Not under its hash: " + response.url());
    }

    private static boolean isStatic(Response response) {
        return !response.request().resourceType().equals("document") && response.status() == 200;
    }
}
