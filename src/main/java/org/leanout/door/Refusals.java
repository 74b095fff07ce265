package org.leanout.door;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.leanout.account.Me;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** How a no is told: before the door as "not found", elsewhere as "not allowed"; a form that came late comes back. */
@Component
class Refusals implements AccessDeniedHandler {

    /** Tells somebody whom a link let in that it opens one thing. */
    static final String ONLY = "/login/only";

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException) {
            Optional<Typed> late = SignedOut.sentLate(request).filter(typed -> mayBeHandedBack(typed, request));
            if (late.isPresent()) SignedOut.show(late.get(), null, request, response);
            else response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        if (isElsewhere(request)) {
            Optional<Typed> typed = Typed.sentIn(request).filter(it -> mayBeHandedBack(it, request));
            if (typed.isPresent()) SignedOut.show(typed.get(), null, request, response);
            else response.sendRedirect(ONLY);
            return;
        }
        boolean closedDoor = Visits.BEHIND_THE_DOOR.matches(request)
                && Visit.accessOf(request).isEmpty();
        response.sendError((closedDoor ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN).value());
    }

    /** Whether somebody whom a link let in wants to see more than it opens. */
    private static boolean isElsewhere(HttpServletRequest request) {
        return Visit.of(request).filter(visit -> !visit.covers(request)).isPresent();
    }

    /** To nobody but its writer: whoever is signed in now, or will have to sign in. */
    private static boolean mayBeHandedBack(Typed typed, HttpServletRequest request) {
        SecurityContextHolder.getContext().getAuthentication(); // looks the visit up
        Optional<Me> me = Visit.of(request).map(Visit::me);
        return me.isEmpty() || typed.isBy(me.get());
    }
}
