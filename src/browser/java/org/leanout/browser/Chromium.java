package org.leanout.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The browser of this machine, which Maven's property {@code chromium} names. It reaches nobody but this program. */
@TestConfiguration(proxyBeanMethods = false)
class Chromium {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox", // it runs as root, too
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");

    @Bean
    Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    @Bean
    Browser chromium(Playwright playwright) {
        Path program = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS));
    }
}
