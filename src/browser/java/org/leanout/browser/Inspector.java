package org.leanout.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;

/**
 * Looks at a page as different people see it: on a laptop and on a phone, light and dark. What is made of the same
 * pieces as a page that was seen before is measured only, which spares most of the time.
 */
@TestComponent
class Inspector {

    /** The style sheet has the last word on colours: other rules ask nothing that depends on light or dark. */
    private static final String EVERYTHING = "{resultTypes: ['violations']}";

    private static final String COLORS = "{resultTypes: ['violations'], runOnly: ['color-contrast']}";

    private static final String AXE =
            "() => axe.run(document, %s).then(found => found.violations.flatMap(rule => rule.nodes.map(node =>"
                    + " rule.id + ' at ' + node.target + ': ' + node.failureSummary.replace(/\\s+/g, ' '))))";

    private static final String WIDE = """
            () => document.documentElement.scrollWidth <= innerWidth ? []
              : ['wider than the screen: ' + document.documentElement.scrollWidth]""";

    private static final String LOW = """
            least => [...document.querySelectorAll('button, .btn, select, textarea, summary, nav a, header a, input')]
              .map(e => e.closest('label') ?? e)
              .filter(e => e.checkVisibility() && !e.matches('.btn-check, [type=hidden], .visually-hidden-focusable'))
              .filter(e => e.getBoundingClientRect().height < least - 0.5)
              .map(e => 'too low to press: ' + e.outerHTML.slice(0, 120))""";

    private final String axe;
    private final Set<String> seen = new HashSet<>();

    Inspector() throws IOException {
        axe = new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
    }

    /** What is wrong with the page; afterwards it looks as before. */
    List<String> inspect(Page page) {
        List<String> faults = new ArrayList<>();
        page.mouse().move(0, 0);
        Screen here = Screen.of(page);
        if (seen.add(Pieces.of(page))) lookFromEverywhere(page, faults);
        else measure(page, here, faults);
        here.show(page);
        return faults;
    }

    private void lookFromEverywhere(Page page, List<String> faults) {
        page.evaluate(axe);
        for (Screen screen : Screen.values()) {
            screen.show(page);
            measure(page, screen, faults);
            look(page, screen + ", light: ", faults, AXE.formatted(EVERYTHING), null);
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            look(page, screen + ", dark: ", faults, AXE.formatted(COLORS), null);
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
    }

    private static void measure(Page page, Screen screen, List<String> faults) {
        look(page, screen + ": ", faults, WIDE, null);
        look(page, screen + ": ", faults, LOW, screen.tap);
    }

    private static void look(Page page, String where, List<String> faults, String question, Object argument) {
        for (Object fault : (List<?>) page.evaluate(question, argument))
            faults.add(page.url() + " on " + where + fault);
    }
}
