package org.leanout.browser;

import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Somebody's way along all links, from the first page on; of each page to as many examples as show something new. */
class Crawl {

    private static final int EXAMPLES = 6;
    private static final int MOST_BYTES = 14_600;

    /** Most is on file about this partner; it is looked at before others. */
    private static final String RICHEST = "/partners/nursing-operations";

    private static final String LINKS = "() => [...document.querySelectorAll('a[href]:not([download])')]"
            + ".map(a => new URL(a.getAttribute('href'), document.baseURI).href.replace(/#.*/, ''))"
            + ".filter(href => href.startsWith(location.origin)).map(href => href.slice(location.origin.length))";

    private final Visitor visitor;
    private final Routes routes;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> examples = new HashMap<>();
    private final Set<String> seen;
    private final Set<String> reached = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    /** Knows the pieces that others have seen already. */
    Crawl(Visitor visitor, Routes routes, Set<String> seen) {
        this.visitor = visitor;
        this.routes = routes;
        this.seen = seen;
    }

    void from(String address) {
        ahead.add(address);
        while (!ahead.isEmpty()) consider(ahead.remove());
    }

    /** The pages that were opened, as the program maps them. */
    Set<String> reached() {
        return reached;
    }

    List<String> faults() {
        return faults;
    }

    private void consider(String address) {
        Optional<String> page = routes.of(address);
        if (page.isEmpty()) faults.add(address + " is linked, and no page");
        String kind = page.orElse("") + Routes.parameters(address);
        if (examples.merge(kind, 1, Integer::sum) > EXAMPLES) return;
        visit(address);
        if (!seen.addAll(Pieces.of(visitor.page()))) examples.put(kind, EXAMPLES);
    }

    private void visit(String address) {
        Response response = visitor.open(address);
        if (response.status() != 200) faults.add(address + " answers " + response.status());
        int bytes = response.request().sizes().responseBodySize;
        if (bytes > MOST_BYTES) faults.add(address + " has " + bytes + " bytes compressed");
        if (!"gzip".equals(response.headers().get("content-encoding"))) faults.add(address + " is not compressed");
        routes.of(address).ifPresent(reached::add);
        routes.of(visitor.page().url()).ifPresent(reached::add);
        links().stream().filter(known::add).forEach(ahead::add);
    }

    private List<String> links() {
        return ((List<?>) visitor.page().evaluate(LINKS))
                .stream()
                        .map(String.class::cast)
                        .sorted(Comparator.comparing(link -> !link.startsWith(RICHEST)))
                        .toList();
    }
}
