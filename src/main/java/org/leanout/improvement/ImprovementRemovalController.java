package org.leanout.improvement;

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
class ImprovementRemovalController {

    private final Improvements improvements;

    ImprovementRemovalController(Improvements improvements) {
        this.improvements = improvements;
    }

    @PostMapping("/partners/{partner}/improvements/{id}/removal")
    String create(PartnerAccess access, @PathVariable UUID id, RedirectAttributes redirect) {
        improvements.remove(access, id);
        redirect.addFlashAttribute("done", "improvement.removed");
        return "redirect:" + access.path() + "/improvements";
    }
}
