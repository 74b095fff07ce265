package org.leanout.door;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Leads somebody who is not signed in to the sign-in page; a form that they sent goes along. */
@Component
class SignedOut implements AuthenticationEntryPoint {

    /** Where a form that was sent too late is shown again: to sign in first, or to send it once more. */
    static final String PAGE = "/login/typed";

    private static final String REASON = SignedOut.class.getName() + ".reason";

    private final AuthenticationEntryPoint login = new LoginUrlAuthenticationEntryPoint("/login");

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException denied)
            throws IOException, ServletException {
        Optional<Typed> typed = Typed.sentIn(request);
        if (typed.isPresent()) show(typed.get(), null, request, response);
        else login.commence(request, response, denied);
    }

    /** Shows the page; {@code reason} is why somebody who tried to sign in is there again. */
    static void show(Typed typed, @Nullable String reason, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        typed.pass(request);
        request.setAttribute(REASON, reason);
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    static @Nullable String reasonIn(HttpServletRequest request) {
        return (String) request.getAttribute(REASON);
    }

    /**
     * The form that a page of ours sent with a token that was good before its writer signed in anew; the browser says
     * that the page is ours, since no other may have its form shown here.
     */
    static Optional<Typed> sentLate(HttpServletRequest request) {
        return isFromOurPage(request) ? Typed.sentIn(request) : Optional.empty();
    }

    private static boolean isFromOurPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin");
        String origin = request.getHeader(HttpHeaders.ORIGIN); // what browsers send where they send no more than this
        String host = request.getHeader(HttpHeaders.HOST);
        return origin != null && host != null && origin.matches("https?://\\Q" + host + "\\E");
    }
}
