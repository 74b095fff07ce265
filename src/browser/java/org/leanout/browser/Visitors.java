package org.leanout.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;

/** Seats in front of the browser: each visitor has cookies of their own, and leaves when the test is over. */
@TestComponent
class Visitors {

    private final Browser chromium;
    private final Inspector inspector;
    private final List<Visitor> here = new ArrayList<>();
    private String home = "";

    Visitors(Browser chromium, Inspector inspector) {
        this.chromium = chromium;
        this.inspector = inspector;
    }

    @EventListener
    void open(WebServerInitializedEvent opened) {
        home = "http://localhost:" + opened.getWebServer().getPort();
    }

    /** Somebody who has not signed in yet, in front of a laptop. */
    Visitor somebody() {
        return takesASeat(laptop(), inspector::inspect);
    }

    /** Somebody whose browser runs no scripts, and so none of the inspector's either. */
    Visitor somebodyWithoutScript() {
        return takesASeat(laptop().setJavaScriptEnabled(false), page -> List.of());
    }

    Visitor somebodyWithAPhone() {
        return takesASeat(laptop().setViewportSize(Screen.PHONE.width, Screen.PHONE.height), inspector::inspect);
    }

    /** Somebody whose pages are looked at in another way. */
    Visitor somebody(Function<Page, List<String>> inspection) {
        return takesASeat(laptop(), inspection);
    }

    /** One of the cast, by a click on the sign-in page: {@code "Maya Brand"}. */
    Visitor signedIn(String name) {
        Visitor visitor = somebody();
        visitor.signInWithOneClick(name);
        return visitor;
    }

    private NewContextOptions laptop() {
        return new NewContextOptions()
                .setBaseURL(home)
                .setViewportSize(Screen.LAPTOP.width, Screen.LAPTOP.height)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    private Visitor takesASeat(NewContextOptions seat, Function<Page, List<String>> inspection) {
        Visitor visitor = new Visitor(chromium.newContext(seat), home, inspection);
        here.add(visitor);
        return visitor;
    }

    /** What the pages look like right now goes into the folder. */
    void photograph(Path folder, String name) {
        for (int i = 0; i < here.size(); i++) here.get(i).photograph(folder.resolve(name + "-" + (i + 1) + ".png"));
    }

    /** Everybody goes, and says what was wrong on the way. */
    List<String> leave() {
        List<String> faults =
                here.stream().flatMap(visitor -> visitor.leave().stream()).toList();
        here.clear();
        return faults;
    }
}
