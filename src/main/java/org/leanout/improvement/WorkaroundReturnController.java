package org.leanout.improvement;

import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** It is back, or to be decided on anew. */
@Controller
@OpenTo(Who.OWNER)
class WorkaroundReturnController {

    private final Workarounds workarounds;

    WorkaroundReturnController(Workarounds workarounds) {
        this.workarounds = workarounds;
    }

    @PostMapping("/partners/{partner}/workarounds/{id}/return")
    String create(PartnerAccess access, @PathVariable UUID id, RedirectAttributes redirect) {
        workarounds.takeUp(access, id);
        redirect.addFlashAttribute("done", "workaround.back");
        return "redirect:" + access.path() + "/workarounds/" + id;
    }
}
