package org.leanout.partner;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Names the partner's sponsor, or nobody. */
@Controller
@OpenTo(Who.OWNER)
class SponsorController {

    private final Partners partners;

    SponsorController(Partners partners) {
        this.partners = partners;
    }

    @PostMapping("/partners/{partner}/sponsor")
    String create(PartnerAccess access, @RequestParam @Nullable UUID contact, RedirectAttributes redirect) {
        partners.nameSponsor(access, contact);
        redirect.addFlashAttribute("done", contact == null ? "contact.noSponsor" : "contact.sponsor");
        return "redirect:" + access.path() + "/people";
    }
}
