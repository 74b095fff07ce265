package org.leanout.interaction;

import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@OpenTo(Who.OWNER)
class SharingController {

    private final Interactions interactions;

    SharingController(Interactions interactions) {
        this.interactions = interactions;
    }

    @PostMapping("/partners/{partner}/interactions/{id}/sharing")
    String create(
            PartnerAccess access, @PathVariable UUID id, @RequestParam boolean shared, RedirectAttributes redirect) {
        interactions.share(access, id, shared);
        redirect.addFlashAttribute("done", shared ? "interaction.shared" : "interaction.internal");
        return "redirect:" + access.path() + "/interactions/" + id;
    }
}
