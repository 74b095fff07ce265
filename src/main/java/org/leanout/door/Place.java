package org.leanout.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What the people of a partner come for: the places in their header, each with the pages that lie in it. */
enum Place {
    HOME("frame.home", "home", ""),
    PROPOSALS("tab.proposals", "file", "proposals"),
    OBJECTIVES("tab.objectives", "target", "objectives", "priorities"),
    HELP("tab.help", "hand", "help", "offers", "requests", "demands"),
    PROMISES("tab.promises", "yes", "promises");

    private static final RequestMatcher PAGE =
            PathPatternRequestMatcher.withDefaults().matcher("/partners/{partner}");
    private static final RequestMatcher BELOW =
            PathPatternRequestMatcher.withDefaults().matcher("/partners/{partner}/{section}/**");

    private final String label;
    private final String icon;
    private final String first;
    private final Set<String> others;

    Place(String label, String icon, String first, String... others) {
        this.label = label;
        this.icon = icon;
        this.first = first;
        this.others = Set.of(others);
    }

    /** The code of its name. */
    public String label() {
        return label;
    }

    public String icon() {
        return icon;
    }

    /** Its first page, below the partner. */
    public String path() {
        return first.isEmpty() ? "" : "/" + first;
    }

    public boolean isHome() {
        return this == HOME;
    }

    /** The one that a page lies in, if it is a partner's and lies in one. */
    static Optional<Place> of(HttpServletRequest request) {
        if (PAGE.matches(request)) return Optional.of(HOME);
        String section = BELOW.matcher(request).getVariables().getOrDefault("section", "");
        return Stream.of(values()).filter(place -> place.holds(section)).findFirst();
    }

    private boolean holds(String section) {
        return !section.isEmpty() && (section.equals(first) || others.contains(section));
    }
}
