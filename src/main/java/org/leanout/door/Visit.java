package org.leanout.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.partner.PartnerAccess;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * What one request found out about who asks and which partner it is about.
 *
 * @param unread how much lies unread in the inbox of whoever asks; more than the door counts is {@link Visits#MOST_UNREAD}
 * @param only the address of the one thing that a link has let its person in to; nothing for whoever has signed in
 */
record Visit(
        Me me,
        int unread,
        @Nullable PartnerAccess access,
        @Nullable String only) {

    private static final String ATTRIBUTE = Visit.class.getName();

    void remember(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The same for somebody whom a link let in: to one thing and what lies below it. */
    Visit onlyTo(@Nullable String path) {
        return new Visit(me, unread, access, path);
    }

    /** Whether the request is within what its person was let in to. */
    boolean covers(HttpServletRequest request) {
        return only == null
                || PathPatternRequestMatcher.withDefaults()
                        .matcher(only + "/**")
                        .matches(request);
    }

    static Optional<Visit> of(HttpServletRequest request) {
        return Optional.ofNullable((Visit) request.getAttribute(ATTRIBUTE));
    }

    /** What the door let through; empty if it let nobody through. */
    static Optional<PartnerAccess> accessOf(HttpServletRequest request) {
        return of(request).map(Visit::access);
    }
}
