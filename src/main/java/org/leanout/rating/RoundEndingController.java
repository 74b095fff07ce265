package org.leanout.rating;

import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody has answered, so that nobody needs to wait for the day. */
@Controller
@OpenTo(Who.OWNER)
class RoundEndingController {

    private final Rounds rounds;

    RoundEndingController(Rounds rounds) {
        this.rounds = rounds;
    }

    @PostMapping("/partners/{partner}/rounds/{id}/ending")
    String create(PartnerAccess access, @PathVariable UUID id, RedirectAttributes redirect) {
        rounds.end(access, id);
        redirect.addFlashAttribute("done", "round.ended");
        return "redirect:" + access.path() + "/rounds/" + id;
    }
}
