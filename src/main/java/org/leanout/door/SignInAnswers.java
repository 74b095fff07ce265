package org.leanout.door;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.leanout.account.Me;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** What happens after an attempt to sign in: on to where the person wanted to go, or back with a plain reason. */
@Configuration(proxyBeanMethods = false)
class SignInAnswers {

    @Bean
    AuthenticationSuccessHandler signedIn(KnownDevices devices, Visits visits) {
        var onward = new SavedRequestAwareAuthenticationSuccessHandler() {
            @Override
            public void onAuthenticationSuccess(
                    HttpServletRequest request, HttpServletResponse response, Authentication authentication)
                    throws IOException, ServletException {
                Me me = (Me) authentication.getPrincipal();
                remember(me, request, response);
                Optional<Typed> typed = Typed.keptIn(request).filter(kept -> kept.isBy(me));
                if (typed.isEmpty()) {
                    super.onAuthenticationSuccess(request, response, authentication);
                    return;
                }
                visits.begin(me.id(), request).ifPresent(visit -> visit.remember(request));
                SignedOut.show(typed.get(), null, request, response);
            }

            private void remember(Me me, HttpServletRequest request, HttpServletResponse response) {
                boolean known = Attempted.of(request)
                        .deviceToken()
                        .flatMap(token -> devices.known(me.id(), token))
                        .isPresent();
                if (!known)
                    response.addHeader(
                            HttpHeaders.SET_COOKIE,
                            devices.remember(me.id(), request).toString());
            }
        };
        onward.setRedirectStrategy((request, response, url) -> response.sendRedirect(withoutHost(url)));
        return onward;
    }

    /** What somebody wanted to see is kept with the host that the request named, which is no word of ours. */
    static String withoutHost(String url) {
        int host = url.startsWith("/") ? -1 : url.indexOf("://");
        if (host < 0) return url;
        int path = url.indexOf('/', host + 3);
        return path < 0 ? "/" : "/" + url.substring(path).replaceFirst("^/+", "");
    }

    @Bean
    AuthenticationFailureHandler notSignedIn() {
        return (request, response, exception) -> {
            Optional<Typed> typed = Typed.keptIn(request);
            if (typed.isPresent()) SignedOut.show(typed.get(), reason(exception), request, response);
            else response.sendRedirect("/login?" + reason(exception));
        };
    }

    private static String reason(AuthenticationException exception) {
        if (exception instanceof TooManyAttempts) return "wait";
        if (exception instanceof NotLetIn notLetIn) return notLetIn.why().word();
        if (exception instanceof LockedException) return "locked";
        return exception instanceof DisabledException ? "disabled" : "wrong";
    }
}
