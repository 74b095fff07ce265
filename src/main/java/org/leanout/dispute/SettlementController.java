package org.leanout.dispute;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a dispute ends. */
@Controller
@OpenTo({Who.OWNER, Who.MANAGER, Who.PARTNER})
class SettlementController {

    private final Disputes disputes;

    SettlementController(Disputes disputes) {
        this.disputes = disputes;
    }

    @PostMapping("/partners/{partner}/disputes/{id}/settlement")
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @RequestParam @Nullable Integer version,
            @RequestParam Settlement outcome,
            @RequestParam @Nullable String words,
            RedirectAttributes redirect) {
        disputes.settle(access, id, version, outcome, words);
        redirect.addFlashAttribute("done", "dispute.settled." + outcome);
        return "redirect:" + access.path() + "/disputes/" + id;
    }
}
