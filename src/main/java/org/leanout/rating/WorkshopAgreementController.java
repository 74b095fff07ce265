package org.leanout.rating;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One of the partner's people says that this is what both agreed on; a workshop stands on the page of its round. */
@Controller
@OpenTo(Who.PARTNER)
class WorkshopAgreementController {

    private final Workshops workshops;

    WorkshopAgreementController(Workshops workshops) {
        this.workshops = workshops;
    }

    @PostMapping("/partners/{partner}/rounds/{round}/agreement")
    String create(
            PartnerAccess access,
            @PathVariable UUID round,
            @RequestParam UUID workshop,
            @RequestParam @Nullable Integer version,
            RedirectAttributes redirect) {
        workshops.agree(access, round, workshop, version);
        redirect.addFlashAttribute("done", "workshop.agreed");
        return "redirect:" + access.path() + "/rounds/" + round;
    }
}
