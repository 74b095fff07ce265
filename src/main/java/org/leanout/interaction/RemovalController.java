package org.leanout.interaction;

import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@OpenTo(Who.OWNER)
class RemovalController {

    private final Interactions interactions;

    RemovalController(Interactions interactions) {
        this.interactions = interactions;
    }

    @PostMapping("/partners/{partner}/interactions/{id}/removal")
    String create(PartnerAccess access, @PathVariable UUID id, RedirectAttributes redirect) {
        interactions.remove(access, id);
        redirect.addFlashAttribute("done", "interaction.removed");
        return "redirect:" + InteractionController.timeline(access);
    }
}
