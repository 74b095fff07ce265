package org.leanout.sso;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.leanout.door.Entrance;
import org.leanout.door.NotLetIn;
import org.leanout.door.NotLetIn.Why;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** What happens when somebody is back from the provider: in as the account that is theirs, or to the sign-in page. */
@Component
class Answers {

    private static final Logger log = LoggerFactory.getLogger(Answers.class);

    private final Claims claims;
    private final Arrivals arrivals;
    private final Entrance entrance;
    private final AuthenticationFailureHandler signInPage;

    Answers(Claims claims, Arrivals arrivals, Entrance entrance, AuthenticationFailureHandler signInPage) {
        this.claims = claims;
        this.arrivals = arrivals;
        this.entrance = entrance;
        this.signInPage = signInPage;
    }

    /** The provider's own account of them goes no further than this: from here on they are one of ours. */
    void succeeded(HttpServletRequest request, HttpServletResponse response, Authentication shown)
            throws IOException, ServletException {
        OidcUser user = (OidcUser) shown.getPrincipal();
        Described person = claims.read(user);
        try {
            entrance.admit(arrivals.receive(person), request, response);
        } catch (AuthenticationException refused) {
            SecurityContextHolder.clearContext();
            entrance.shut(request);
            arrivals.turnAway(person);
            log.info("{} at {} is not let in: {}", user.getSubject(), user.getIssuer(), refused.getMessage());
            signInPage.onAuthenticationFailure(request, response, refused);
        }
    }

    void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        log.warn("Single sign-on failed: {}", inOneLine(failure));
        signInPage.onAuthenticationFailure(request, response, new NotLetIn(Why.FAILED, failure));
    }

    /** Words of an answer that anybody may have made up begin no line of the log. */
    private static String inOneLine(AuthenticationException failure) {
        Throwable cause = failure.getCause();
        String words = failure.getMessage() + (cause == null ? "" : ": " + cause.getMessage());
        return words.replaceAll("\\p{Cntrl}+", " ");
    }
}
