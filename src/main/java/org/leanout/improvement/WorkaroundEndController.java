package org.leanout.improvement;

import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Nobody needs it any more. */
@Controller
@OpenTo(Who.OWNER)
class WorkaroundEndController {

    private final Workarounds workarounds;

    WorkaroundEndController(Workarounds workarounds) {
        this.workarounds = workarounds;
    }

    @PostMapping("/partners/{partner}/workarounds/{id}/end")
    String create(PartnerAccess access, @PathVariable UUID id, RedirectAttributes redirect) {
        workarounds.end(access, id);
        redirect.addFlashAttribute("done", "workaround.ended");
        return "redirect:" + access.path() + "/workarounds/" + id;
    }
}
