package org.leanout.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Leads a person whose password somebody else knows to the page where they choose their own, and nowhere else. */
class TemporaryPassword implements HandlerInterceptor {

    private static final String PAGE = "/account/password";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean elsewhere =
                handler instanceof HandlerMethod && !request.getRequestURI().equals(PAGE);
        boolean must = Visit.of(request).filter(TemporaryPassword::mustChoose).isPresent();
        if (elsewhere && must && !request.getRequestURI().equals("/error")) {
            response.sendRedirect(PAGE);
            return false;
        }
        return true;
    }

    /** Whom a link let in shows no password, and gets nowhere else. */
    private static boolean mustChoose(Visit visit) {
        return visit.me().passwordTemporary() && visit.only() == null;
    }
}
