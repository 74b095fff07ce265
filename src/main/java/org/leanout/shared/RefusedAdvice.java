package org.leanout.shared;

import jakarta.servlet.http.HttpServletRequest;
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
        redirect.addFlashAttribute("refused", messages.getMessage(refused, locale));
        String action = request.getRequestURI();
        return "redirect:" + action.substring(0, action.lastIndexOf('/'));
    }
}
