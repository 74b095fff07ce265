package org.leanout.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Takes pictures of the program with its cast. No test: it runs when it is asked for, as CONTRIBUTING says. */
@InTheBrowser
class Pictures {

    private static final Path README = Path.of("docs/pictures");
    private static final Path PAGES = Path.of("target/pictures");

    private final Visitors visitors;
    private final Routes routes;

    @Autowired
    Pictures(Visitors visitors, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.visitors = visitors;
        this.routes = new Routes(mappings);
    }

    @Test
    void for_the_readme() {
        forTheReadme("Maya Brand", "/partners/nursing-operations", "partner.png");
        forTheReadme("Rafael Kern", "/portfolio", "portfolio.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maya Brand", "Rafael Kern", "Ines Okafor", "Ada Novak"})
    void of_every_page(String name) {
        Path folder = PAGES.resolve(name);
        Visitor visitor = visitors.somebody(page -> photograph(page, folder));
        visitor.signInWithOneClick(name);
        new Crawl(visitor, routes, new HashSet<>()).from("/");
    }

    private void forTheReadme(String name, String address, String file) {
        Page page = visitors.signedIn(name).page();
        page.navigate(address);
        SmallPicture.write(page.screenshot(), README.resolve(file));
    }

    private static List<String> photograph(Page page, Path folder) {
        String name = name(page.url());
        take(page, Screen.PHONE, folder.resolve(name + "-390.png"));
        take(page, Screen.LAPTOP, folder.resolve(name + ".png"));
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        take(page, Screen.LAPTOP, folder.resolve(name + "-dark.png"));
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return List.of();
    }

    /** The address without its host, and nothing in it that a file's name could not hold. */
    private static String name(String url) {
        return url.replaceFirst("https?://[^/]*/", "").replaceAll("[^a-zA-Z0-9-]+", "_");
    }

    /** As high as the page, since what is fixed to the screen's edge would stand in the middle of a longer picture. */
    private static void take(Page page, Screen screen, Path file) {
        page.setViewportSize(screen.width, screen.height);
        page.setViewportSize(screen.width, (int) page.evaluate("() => document.documentElement.scrollHeight"));
        page.screenshot(new ScreenshotOptions().setPath(file));
    }
}
