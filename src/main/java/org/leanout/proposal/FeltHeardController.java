package org.leanout.proposal;

import jakarta.validation.Valid;
import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Attempt;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the word of one of the partner's people, once they have answered; nobody says it for them. */
@Controller
@OpenTo(Who.PARTNER)
class FeltHeardController {

    private final Feedback feedback;
    private final ProposalPages pages;

    FeltHeardController(Feedback feedback, ProposalPages pages) {
        this.feedback = feedback;
        this.pages = pages;
    }

    @PostMapping("/partners/{partner}/proposals/{proposal}/heard")
    String create(
            PartnerAccess access,
            @PathVariable UUID proposal,
            @Valid @ModelAttribute("heard") FeltHeardForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.fits(errors, () -> feedback.feel(access, proposal, form)))
            return pages.show(access, proposal, model);
        redirect.addFlashAttribute("done", "proposal.heard");
        return "redirect:" + CommentController.path(access, proposal) + "#heard";
    }
}
