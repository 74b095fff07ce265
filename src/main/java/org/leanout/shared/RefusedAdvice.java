package org.leanout.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Tells the refusal of a small action on the page of the record that it was meant for: the address of an action is the
 * record's and a noun.
 */
@ControllerAdvice
class RefusedAdvice {

    /** The fields of small actions in which people write a sentence; what they wrote is shown beside the refusal. */
    private static final List<String> WRITTEN = List.of("because", "reason", "text", "words");

    private static final int MOST_KEPT = 4000;

    private final MessageSource messages;

    RefusedAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    String tell(DataAccessException failed, HttpServletRequest request, Locale locale, RedirectAttributes redirect) {
        return tell(Stale.inPlaceOf(failed), request, locale, redirect);
    }

    @ExceptionHandler
    String tell(Refused refused, HttpServletRequest request, Locale locale, RedirectAttributes redirect) {
        tell(refused, locale, redirect);
        WRITTEN.stream()
                .map(request::getParameter)
                .filter(typed -> typed != null && !typed.isBlank())
                .findFirst()
                .ifPresent(typed ->
                        redirect.addFlashAttribute("typed", typed.substring(0, Math.min(typed.length(), MOST_KEPT))));
        String action = request.getRequestURI();
        return "redirect:" + action.substring(0, action.lastIndexOf('/'));
    }

    /** On the page that comes next. */
    void tell(Refused refused, Locale locale, RedirectAttributes redirect) {
        redirect.addFlashAttribute("refused", messages.getMessage(refused, locale));
    }
}
