package org.leanout.commitment;

import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes back what was entered by mistake today. */
@Controller
@OpenTo(Who.OWNER)
class CommitmentRemovalController {

    private final Commitments commitments;

    CommitmentRemovalController(Commitments commitments) {
        this.commitments = commitments;
    }

    @PostMapping("/partners/{partner}/promises/{id}/removal")
    String create(PartnerAccess access, @PathVariable UUID id, RedirectAttributes redirect) {
        commitments.remove(access, id);
        redirect.addFlashAttribute("done", "commitment.removed");
        return "redirect:" + access.path() + "/promises";
    }
}
