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
 * Looks at a page as different people see it: on a laptop and on a phone, light and dark. How a piece looks, which many
 * pages have, is found out once; how a page is built, once for all that are built of the same pieces, in their midst and around it.
 */
@TestComponent
class Inspector {

    private static final String BUILT = "{resultTypes: ['violations'], rules: {'color-contrast': {enabled: false}}}";

    /** Light and dark differ in nothing else. It takes most of the time, and so is asked of pieces that are new. */
    private static final String COLORS = "{resultTypes: ['violations'], runOnly: ['color-contrast']}";

    private static final String AXE =
            "%s => axe.run(%s, %s).then(found => found.violations.flatMap(rule => rule.nodes.map(node =>"
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

    private static final String UNFOLD =
            "() => document.querySelectorAll('details:not([open])').forEach(e => e.open = e.wasFolded = true)";

    private static final String FOLD =
            "() => document.querySelectorAll('details').forEach(e => { if (e.wasFolded) e.open = e.wasFolded = false })";

    private final String axe;
    private final Set<String> pieces = new HashSet<>();
    private final Set<Set<String>> mains = new HashSet<>();
    private final Set<Set<String>> frames = new HashSet<>();

    Inspector() throws IOException {
        axe = new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
    }

    /** What is wrong with the page; afterwards it looks as before. */
    List<String> inspect(Page page) {
        List<String> faults = new ArrayList<>();
        page.mouse().move(0, 0);
        page.evaluate(UNFOLD);
        Screen here = Screen.of(page);
        boolean unlike = mains.add(Pieces.ofMain(page)) | frames.add(Pieces.ofFrame(page));
        if (unlike) page.evaluate(axe);
        Set<String> fresh = Pieces.of(page);
        fresh.removeAll(pieces);
        if (pieces.addAll(fresh)) for (Screen screen : Screen.values()) look(page, screen, fresh, faults);
        else measure(page, here, faults, unlike);
        here.show(page);
        page.evaluate(FOLD);
        return faults;
    }

    private static void look(Page page, Screen screen, Set<String> fresh, List<String> faults) {
        screen.show(page);
        measure(page, screen, faults, true);
        String colors = AXE.formatted("fresh", Pieces.AMONG, COLORS);
        ask(page, screen + ", light: ", faults, colors, List.copyOf(fresh));
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        ask(page, screen + ", dark: ", faults, colors, List.copyOf(fresh));
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void measure(Page page, Screen screen, List<String> faults, boolean all) {
        ask(page, screen + ": ", faults, WIDE, null);
        ask(page, screen + ": ", faults, LOW, screen.tap);
        if (all) ask(page, screen + ", light: ", faults, AXE.formatted("()", "document", BUILT), null);
    }

    private static void ask(Page page, String where, List<String> faults, String question, Object argument) {
        for (Object fault : (List<?>) page.evaluate(question, argument))
            faults.add(page.url() + " on " + where + fault);
    }
}
