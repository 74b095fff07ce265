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

/** The partner's verdict: their own click, or what they told the BRM. */
@Controller
@OpenTo({Who.PARTNER, Who.OWNER})
class VerdictController {

    private final Proposals proposals;
    private final ProposalPages pages;

    VerdictController(Proposals proposals, ProposalPages pages) {
        this.proposals = proposals;
        this.pages = pages;
    }

    @PostMapping("/partners/{partner}/proposals/{proposal}/verdict")
    String create(
            PartnerAccess access,
            @PathVariable UUID proposal,
            @Valid @ModelAttribute("verdict") VerdictForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        boolean confirms = proposals.isAskedWhetherSaid(access, proposal);
        if (!Attempt.succeeds(errors, () -> proposals.judge(access, proposal, form)))
            return pages.show(access, proposal, model);
        String what = proposals.isOpinion(access, form.id()) ? "opinion" : "verdict";
        String how = confirms ? ".confirmed" : access.isPerson() ? ".given" : ".entered";
        redirect.addFlashAttribute("done", what + how);
        return "redirect:" + CommentController.path(access, proposal) + "#answer";
    }
}
