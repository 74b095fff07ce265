package org.leanout.commitment;

import java.time.LocalDate;
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

/** A promise was kept; the partner's people say so of their own. */
@Controller
@OpenTo({Who.OWNER, Who.PARTNER})
class FulfilmentController {

    private final Commitments commitments;

    FulfilmentController(Commitments commitments) {
        this.commitments = commitments;
    }

    @PostMapping("/partners/{partner}/promises/{id}/fulfilment")
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @RequestParam @Nullable LocalDate keptOn,
            RedirectAttributes redirect) {
        commitments.keep(access, id, keptOn);
        redirect.addFlashAttribute("done", "commitment.kept");
        return "redirect:" + access.path() + "/promises/" + id;
    }
}
