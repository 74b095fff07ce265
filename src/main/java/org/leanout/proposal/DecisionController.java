package org.leanout.proposal;

import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** IT takes the verdict that it read as the last word, or opens the proposal again. */
@Controller
@OpenTo(Who.OWNER)
class DecisionController {

    private final Proposals proposals;

    DecisionController(Proposals proposals) {
        this.proposals = proposals;
    }

    @PostMapping("/partners/{partner}/proposals/{id}/decision")
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam boolean decided,
            RedirectAttributes redirect) {
        proposals.decide(access, id, version, decided);
        redirect.addFlashAttribute("done", decided ? "proposal.decided" : "proposal.reopened");
        return "redirect:" + access.path() + "/proposals/" + id;
    }
}
