package org.leanout.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a form that Tomcat does not take, since it is too large or in too many pieces, with a page of ours. By itself
 * it shows a bare one: ours would ask for the fields again, and fail again. Whoever sends too large a file is led back to
 * the page that they sent it from, which says so beside the field if it is asked for with {@code ?large=}.
 */
class UnreadableForm extends OncePerRequestFilter {

    /** What lies below a partner's record, in letters that no address can lead elsewhere with. */
    private static final Pattern ACTION = Pattern.compile("(/[a-zA-Z0-9-]+){5,}");

    private static final String UNREADABLE = UnreadableForm.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(UNREADABLE) != null) { // by now it is about the error page
            chain.doFilter(new WithoutFields(request), response);
            return;
        }
        try {
            request.getParameterMap();
        } catch (InvalidParameterException unreadable) {
            if (isLargeFile(request, unreadable)) {
                response.sendRedirect(pageWith(request.getRequestURI()));
                return;
            }
            request.setAttribute(UNREADABLE, true);
            response.sendError(unreadable.getErrorCode());
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isLargeFile(HttpServletRequest request, InvalidParameterException unreadable) {
        String type = request.getContentType();
        return unreadable.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                && type != null
                && type.startsWith("multipart/form-data")
                && ACTION.matcher(request.getRequestURI()).matches();
    }

    /** The address of an action is the record's and a noun, which is where the form stands on the record's page. */
    private static String pageWith(String action) {
        int noun = action.lastIndexOf('/');
        return action.substring(0, noun) + "?large=" + action.substring(noun + 1) + "#" + action.substring(noun + 1);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static class WithoutFields extends HttpServletRequestWrapper {

        WithoutFields(HttpServletRequest request) {
            super(request);
        }

        /** Otherwise whoever handles files would read it once more. */
        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }
    }
}
