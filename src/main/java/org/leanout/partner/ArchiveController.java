package org.leanout.partner;

import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a partner out of the lists, or brings it back; nothing is ever lost. */
@Controller
@OpenTo({Who.OWNER, Who.MANAGER})
class ArchiveController {

    private final Partners partners;

    ArchiveController(Partners partners) {
        this.partners = partners;
    }

    @PostMapping("/partners/{partner}/archive")
    String create(PartnerAccess access, @RequestParam boolean archived, RedirectAttributes redirect) {
        if (archived) partners.archive(access);
        else partners.restore(access);
        redirect.addFlashAttribute("done", archived ? "partner.archived" : "partner.restored");
        return "redirect:" + access.path() + "/about";
    }
}
