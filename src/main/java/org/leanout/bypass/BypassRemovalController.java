package org.leanout.bypass;

import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes back what was entered by mistake today, by whoever entered it. */
@Controller
@OpenTo({Who.OWNER, Who.PARTNER})
class BypassRemovalController {

    private final Bypasses bypasses;

    BypassRemovalController(Bypasses bypasses) {
        this.bypasses = bypasses;
    }

    @PostMapping("/partners/{partner}/bypasses/{id}/removal")
    String create(PartnerAccess access, @PathVariable UUID id, RedirectAttributes redirect) {
        bypasses.remove(access, id);
        redirect.addFlashAttribute("done", "bypass.removed");
        return "redirect:" + access.path() + "/bypasses";
    }
}
