package org.leanout.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Of what kinds of elements a page is made. Those of a list count once, so pages that differ in rows only are alike. */
final class Pieces {

    private static final String KINDS = """
            () => {
              const kind = e => e.tagName + '.' + e.getAttribute('class');
              return [...new Set([...document.body.querySelectorAll('*')].map(e => kind(e.parentElement) + ' ' + kind(e)))];
            }""";

    private Pieces() {}

    static Set<String> of(Page page) {
        return ((List<?>) page.evaluate(KINDS)).stream().map(String.class::cast).collect(Collectors.toSet());
    }
}
