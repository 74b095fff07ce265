package org.leanout.ambition;

import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One side agrees to where the other wants the relationship to be. */
@Controller
@OpenTo({Who.OWNER, Who.PARTNER})
class AmbitionAgreementController {

    private final Ambitions ambitions;

    AmbitionAgreementController(Ambitions ambitions) {
        this.ambitions = ambitions;
    }

    @PostMapping("/partners/{partner}/ambition/agreement")
    String create(PartnerAccess access, @RequestParam @Nullable Integer version, RedirectAttributes redirect) {
        ambitions.agree(access, version);
        redirect.addFlashAttribute("done", "ambition.agreed");
        return "redirect:" + access.path() + "/ambition";
    }
}
