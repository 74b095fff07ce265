package org.leanout.door;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.UUID;
import org.leanout.account.Me;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Lets somebody in who has shown by other means than a password who they are. */
@Component
public class Entrance {

    private final Visits visits;
    private final SessionAccount sessions;
    private final AuthenticationSuccessHandler signedIn;
    private final PasswordRule rule;

    Entrance(Visits visits, SessionAccount sessions, AuthenticationSuccessHandler signedIn, PasswordRule rule) {
        this.visits = visits;
        this.sessions = sessions;
        this.signedIn = signedIn;
        this.rule = rule;
    }

    /** As a password does: to all that is theirs, and on to what they came for, which the session has kept meanwhile. */
    public void admit(UUID accountId, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Me me = visits.begin(accountId, request)
                .orElseThrow(() -> new DisabledException("closed in this moment"))
                .me();
        Authentication authentication = SessionAccount.authenticated(me);
        var context = new SecurityContextImpl(authentication);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        signedIn.onAuthenticationSuccess(request, response, authentication);
    }

    /** Lets in who has chosen a password by a link; it does not let in whom a password does not. */
    public void enter(UUID accountId, HttpServletRequest request, HttpServletResponse response) {
        if (mayComeByPassword(accountId, request)) begin(accountId, request, response);
    }

    /**
     * Lets in whom a link brings, to the one thing that it opens. A new session, so that nobody can have laid the old one out
     * for them; it ends whatever was going on in that one, unless a link let in the same person before: then it opens both.
     */
    public void enter(
            UUID accountId, String thing, UUID link, HttpServletRequest request, HttpServletResponse response) {
        HttpSession old = request.getSession(false);
        boolean again = old != null && isOf(old, accountId) && old.getAttribute(SessionAccount.ONLY) != null;
        HttpSession session = again ? old : begin(accountId, request, response);
        String before = (String) session.getAttribute(SessionAccount.ONLY);
        session.setAttribute(SessionAccount.ONLY, OpenedThings.with(thing, link, before));
    }

    private static HttpSession begin(UUID accountId, HttpServletRequest request, HttpServletResponse response) {
        HttpSession old = request.getSession(false);
        if (old != null) old.invalidate();
        HttpSession session = request.getSession(true);
        session.setAttribute(SessionAccount.ATTRIBUTE, accountId.toString());
        new CookieCsrfTokenRepository().saveToken(null, request, response);
        return session;
    }

    /** Whoever turned out to be somebody who may not come in does not go on here as whoever was in before them. */
    public void shut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) return;
        session.removeAttribute(SessionAccount.ATTRIBUTE);
        session.removeAttribute(SessionAccount.ONLY);
    }

    /** Whether this person has signed in here already, to all that is theirs. */
    public boolean isIn(UUID accountId, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && isOf(session, accountId) && session.getAttribute(SessionAccount.ONLY) == null;
    }

    private static boolean isOf(HttpSession session, UUID accountId) {
        return accountId.toString().equals(session.getAttribute(SessionAccount.ATTRIBUTE));
    }

    private boolean mayComeByPassword(UUID accountId, HttpServletRequest request) {
        return visits.begin(accountId, request)
                .filter(visit -> rule.admits(visit.me().roles()))
                .isPresent();
    }
}
