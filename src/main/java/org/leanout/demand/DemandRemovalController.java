package org.leanout.demand;

import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes back what was entered by mistake today. */
@Controller
@OpenTo(Who.OWNER)
class DemandRemovalController {

    private final Demands demands;

    DemandRemovalController(Demands demands) {
        this.demands = demands;
    }

    @PostMapping("/partners/{partner}/demands/{id}/removal")
    String create(PartnerAccess access, @PathVariable UUID id, RedirectAttributes redirect) {
        demands.remove(access, id);
        redirect.addFlashAttribute("done", "demand.removed");
        return "redirect:" + access.path() + "/demands";
    }
}
