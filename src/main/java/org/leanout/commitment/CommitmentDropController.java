package org.leanout.commitment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Because;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A promise will not be kept; the partner's people say so of their own. */
@Controller
@OpenTo({Who.OWNER, Who.PARTNER})
class CommitmentDropController {

    private final Commitments commitments;

    CommitmentDropController(Commitments commitments) {
        this.commitments = commitments;
    }

    @PostMapping("/partners/{partner}/promises/{id}/drop")
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @RequestParam @Nullable String because,
            RedirectAttributes redirect) {
        commitments.drop(access, id, Because.of(because));
        redirect.addFlashAttribute("done", "commitment.dropped");
        return "redirect:" + access.path() + "/promises/" + id;
    }
}
