package org.leanout.door;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.partner.PartnerAccess;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every template may read, and how every form is read. */
@ControllerAdvice
class DoorAdvice {

    @ModelAttribute("me")
    @Nullable
    Me me(HttpServletRequest request) {
        return Visit.of(request).map(Visit::me).orElse(null);
    }

    /** How much lies unread in the inbox, for the header of every page. */
    @ModelAttribute("unread")
    int unread(HttpServletRequest request) {
        return Visit.of(request).map(Visit::unread).orElse(0);
    }

    /** Where one of a partner's people is at home, for the header of every page. */
    @ModelAttribute("home")
    @Nullable
    Home home(HttpServletRequest request) {
        return Visit.of(request).map(Visit::home).orElse(null);
    }

    /** In which place of that header the page lies, if in one. */
    @ModelAttribute("section")
    @Nullable
    Place section(HttpServletRequest request) {
        return Place.of(request).orElse(null);
    }

    /** The one thing that a link has let its reader in to, if that is how they came. */
    @ModelAttribute("only")
    @Nullable
    String only(HttpServletRequest request) {
        return Visit.of(request).map(Visit::only).orElse(null);
    }

    @ModelAttribute("access")
    @Nullable
    PartnerAccess access(HttpServletRequest request) {
        return Visit.accessOf(request).orElse(null);
    }

    /** A form hears what its record names and no more; an empty field says nothing. */
    @InitBinder
    void read(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
        binder.registerCustomEditor(String.class, new TextEditor());
        binder.registerCustomEditor(LocalDate.class, new DayEditor());
    }
}
