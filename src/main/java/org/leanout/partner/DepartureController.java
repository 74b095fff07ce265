package org.leanout.partner;

import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says that one of the partner's people has left, or is back. */
@Controller
@OpenTo(Who.OWNER)
class DepartureController {

    private final Contacts contacts;

    DepartureController(Contacts contacts) {
        this.contacts = contacts;
    }

    @PostMapping("/partners/{partner}/people/{id}/departure")
    String create(
            PartnerAccess access, @PathVariable UUID id, @RequestParam boolean left, RedirectAttributes redirect) {
        if (left) contacts.leave(access, id);
        else contacts.comeBack(access, id);
        redirect.addFlashAttribute("done", left ? "contact.left" : "contact.back");
        return "redirect:" + access.path() + "/people";
    }
}
