package org.leanout.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Lets somebody in who has shown by other means than a password who they are. */
@Component
public class Entrance {

    /** A new session, so that nobody can have laid the old one out for them; it ends whatever was going on in that one. */
    public void enter(UUID accountId, @Nullable String only, HttpServletRequest request, HttpServletResponse response) {
        HttpSession old = request.getSession(false);
        if (old != null) old.invalidate();
        HttpSession session = request.getSession(true);
        session.setAttribute(SessionAccount.ATTRIBUTE, accountId.toString());
        if (only != null) session.setAttribute(SessionAccount.ONLY, only);
        new CookieCsrfTokenRepository().saveToken(null, request, response);
    }

    /** Whether this person has signed in here already, to all that is theirs. */
    public boolean isIn(UUID accountId, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && accountId.toString().equals(session.getAttribute(SessionAccount.ATTRIBUTE))
                && session.getAttribute(SessionAccount.ONLY) == null;
    }
}
