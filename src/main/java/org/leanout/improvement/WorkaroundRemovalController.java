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
class WorkaroundRemovalController {

    private final Workarounds workarounds;

    WorkaroundRemovalController(Workarounds workarounds) {
        this.workarounds = workarounds;
    }

    @PostMapping("/partners/{partner}/workarounds/{id}/removal")
    String create(PartnerAccess access, @PathVariable UUID id, RedirectAttributes redirect) {
        workarounds.remove(access, id);
        redirect.addFlashAttribute("done", "workaround.removed");
        return "redirect:" + access.path() + "/workarounds";
    }
}
