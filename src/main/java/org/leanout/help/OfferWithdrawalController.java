package org.leanout.help;

import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes back what nobody has answered. */
@Controller
@OpenTo(Who.OWNER)
class OfferWithdrawalController {

    private final Offers offers;

    OfferWithdrawalController(Offers offers) {
        this.offers = offers;
    }

    @PostMapping("/partners/{partner}/offers/{id}/withdrawal")
    String create(PartnerAccess access, @PathVariable UUID id, RedirectAttributes redirect) {
        offers.withdraw(access, id);
        redirect.addFlashAttribute("done", "offer.withdrawn");
        return "redirect:" + access.path() + "/offers/" + id;
    }
}
