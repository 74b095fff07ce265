package org.leanout.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.partner.PartnerAccess;

/**
 * What one request found out about who asks and which partner it is about.
 *
 * @param unread how much lies unread in the inbox of whoever asks; more than the door counts is {@link Visits#MOST_UNREAD}
 */
record Visit(Me me, int unread, @Nullable PartnerAccess access) {

    private static final String ATTRIBUTE = Visit.class.getName();

    void remember(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<Visit> of(HttpServletRequest request) {
        return Optional.ofNullable((Visit) request.getAttribute(ATTRIBUTE));
    }

    /** What the door let through; empty if it let nobody through. */
    static Optional<PartnerAccess> accessOf(HttpServletRequest request) {
        return of(request).map(Visit::access);
    }
}
