package org.leanout.interaction;

import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The partner's word that they invited IT to a planning session. */
@Controller
@OpenTo(Who.PARTNER)
class InvitationController {

    private final Interactions interactions;

    InvitationController(Interactions interactions) {
        this.interactions = interactions;
    }

    @PostMapping("/partners/{partner}/interactions/{id}/invitation")
    String create(PartnerAccess access, @PathVariable UUID id, RedirectAttributes redirect) {
        interactions.confirmInvitation(access, id);
        redirect.addFlashAttribute("done", "interaction.invitationConfirmed");
        return "redirect:" + access.path() + "/interactions/" + id;
    }
}
