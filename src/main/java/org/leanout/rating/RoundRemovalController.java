package org.leanout.rating;

import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A round that was opened by mistake is called off. */
@Controller
@OpenTo(Who.OWNER)
class RoundRemovalController {

    private final Rounds rounds;

    RoundRemovalController(Rounds rounds) {
        this.rounds = rounds;
    }

    @PostMapping("/partners/{partner}/rounds/{id}/removal")
    String create(PartnerAccess access, @PathVariable UUID id, RedirectAttributes redirect) {
        rounds.callOff(access, id);
        redirect.addFlashAttribute("done", "round.calledOff");
        return "redirect:" + access.path() + "/rounds";
    }
}
