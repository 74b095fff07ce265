package org.leanout.help;

import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes an offer of a draft: from now on the partner sees it. */
@Controller
@OpenTo(Who.OWNER)
class OfferingController {

    private final Offers offers;

    OfferingController(Offers offers) {
        this.offers = offers;
    }

    @PostMapping("/partners/{partner}/offers/{id}/offering")
    String create(PartnerAccess access, @PathVariable UUID id, RedirectAttributes redirect) {
        offers.offer(access, id);
        redirect.addFlashAttribute("done", "offer.offered");
        return "redirect:" + access.path() + "/offers/" + id;
    }
}
