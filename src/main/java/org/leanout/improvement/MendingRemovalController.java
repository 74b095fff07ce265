package org.leanout.improvement;

import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes back a time that was mistyped today, by whoever typed it. */
@Controller
@OpenTo({Who.OWNER, Who.PARTNER})
class MendingRemovalController {

    private final Workarounds workarounds;

    MendingRemovalController(Workarounds workarounds) {
        this.workarounds = workarounds;
    }

    @PostMapping("/partners/{partner}/workarounds/{id}/mendings/{mending}/removal")
    String create(
            PartnerAccess access, @PathVariable UUID id, @PathVariable UUID mending, RedirectAttributes redirect) {
        workarounds.unmend(access, id, mending);
        redirect.addFlashAttribute("done", "mending.removed");
        return "redirect:" + access.path() + "/workarounds/" + id;
    }
}
