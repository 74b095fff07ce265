package org.leanout.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Of what kinds of elements a page is made. Those of a list count once, so pages that differ in rows only are alike. */
final class Pieces {

    /** The elements of the page that are such pieces, in JavaScript. */
    static final String AMONG = """
            [...document.body.querySelectorAll('*')].filter(e => {
              const kind = e => e.tagName + '.' + e.getAttribute('class');
              return fresh.includes(kind(e.parentElement) + ' ' + kind(e));
            })""";

    private static final String KINDS = """
            main => {
              const kind = e => e.tagName + '.' + e.getAttribute('class');
              return [...new Set([...document.body.querySelectorAll('*')].filter(e => main == null || !!e.closest('main') == main)
                .map(e => kind(e.parentElement) + ' ' + kind(e)))];
            }""";

    private Pieces() {}

    static Set<String> of(Page page) {
        return of(page, null);
    }

    /** Of what the page is there for, which people of several roles may see. */
    static Set<String> ofMain(Page page) {
        return of(page, true);
    }

    /** Of what is around it, which many pages share. */
    static Set<String> ofFrame(Page page) {
        return of(page, false);
    }

    private static Set<String> of(Page page, @Nullable Boolean main) {
        return ((List<?>) page.evaluate(KINDS, main))
                .stream().map(String.class::cast).collect(Collectors.toSet());
    }
}
