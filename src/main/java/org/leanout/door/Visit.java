package org.leanout.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.partner.PartnerAccess;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What one request found out about who asks and which partner it is about.
 *
 * @param unread how much lies unread in the inbox of whoever asks; more than the door counts is {@link Visits#MOST_COUNTED}
 * @param home where whoever asks is at home, if they are one of a partner's people
 * @param opened the addresses of the things that links have let their person in to, the last one first; nothing for
 *     whoever has signed in
 */
record Visit(
        Me me,
        int unread,
        @Nullable Home home,
        @Nullable PartnerAccess access,
        @Nullable List<String> opened) {

    private static final String ATTRIBUTE = Visit.class.getName();

    void remember(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The same for somebody whom links let in: to these things and what lies below them. */
    Visit onlyTo(@Nullable List<String> things) {
        return new Visit(me, unread, home, access, things);
    }

    /** Whether the request is within what its person was let in to. */
    boolean covers(HttpServletRequest request) {
        return opened == null
                || opened.stream().anyMatch(thing -> below(thing).matches(request) || isDisputeOf(thing, request));
    }

    private static RequestMatcher below(String thing) {
        return PathPatternRequestMatcher.withDefaults().matcher(thing + "/**");
    }

    /** That the thing itself is not right is said on a page beside it, which names it by its id. */
    private static boolean isDisputeOf(String thing, HttpServletRequest request) {
        String record = request.getParameter("record");
        if (record == null || record.isBlank() || !thing.endsWith("/" + record)) return false;
        String disputes = thing.substring(0, thing.indexOf('/', "/partners/".length())) + "/disputes";
        var paths = PathPatternRequestMatcher.withDefaults();
        return paths.matcher(HttpMethod.GET, disputes + "/new").matches(request)
                || paths.matcher(HttpMethod.POST, disputes).matches(request);
    }

    /** The same for the address of a form. */
    boolean covers(String address) {
        return opened == null
                || opened.stream().anyMatch(thing -> address.equals(thing) || address.startsWith(thing + "/"));
    }

    /** The thing that was opened last, if a link let its person in. */
    @Nullable
    String only() {
        return opened == null ? null : opened.get(0);
    }

    static Optional<Visit> of(HttpServletRequest request) {
        return Optional.ofNullable((Visit) request.getAttribute(ATTRIBUTE));
    }

    /** What the door let through; empty if it let nobody through. */
    static Optional<PartnerAccess> accessOf(HttpServletRequest request) {
        return of(request).map(Visit::access);
    }
}
