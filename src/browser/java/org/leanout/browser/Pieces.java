package org.leanout.browser;

import com.microsoft.playwright.Page;

/** Of what kinds of elements a page is made. Those of a list count once, so pages that differ in rows only are alike. */
final class Pieces {

    private static final String KINDS = """
            () => [...new Set([...document.body.querySelectorAll('*')].map(
              e => e.parentElement.tagName + ' ' + e.tagName + '.' + e.getAttribute('class')))].sort().join()""";

    private Pieces() {}

    static String of(Page page) {
        return (String) page.evaluate(KINDS);
    }
}
