package org.leanout.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What cannot be read outside the fields of a form. An address that names no record is not found; a link whose filter
 * nobody knows leads to the whole page, which says so; an action that lacks a choice is told so on the record's page.
 */
@ControllerAdvice
class UnreadAdvice {

    /** Whoever asked for a file is told on the page that has it. */
    private static final Pattern FILE = Pattern.compile("\\.(csv|pdf)$");

    private final RefusedAdvice refusals;

    UnreadAdvice(RefusedAdvice refusals) {
        this.refusals = refusals;
    }

    @ExceptionHandler
    @Nullable
    String tell(
            MethodArgumentTypeMismatchException unread,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            RedirectAttributes redirect)
            throws IOException {
        boolean address = unread.getParameter().hasParameterAnnotation(PathVariable.class);
        if (!address) return tell(request, locale, redirect);
        response.sendError(HttpStatus.NOT_FOUND.value());
        return null;
    }

    /** What a page cannot do without is a part of its address. */
    @ExceptionHandler
    @Nullable
    String tell(
            MissingServletRequestParameterException missing,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            RedirectAttributes redirect)
            throws IOException {
        if (!request.getMethod().equals("GET")) return tell(request, locale, redirect);
        response.sendError(HttpStatus.NOT_FOUND.value());
        return null;
    }

    @ExceptionHandler(BindException.class)
    String tell(HttpServletRequest request, Locale locale, RedirectAttributes redirect) {
        if (request.getMethod().equals("GET")) {
            refusals.tell(new Refused("refused.filter"), locale, redirect);
            return "redirect:" + FILE.matcher(request.getRequestURI()).replaceFirst("");
        }
        return refusals.tell(new Refused("refused.unread"), request, locale, redirect);
    }
}
