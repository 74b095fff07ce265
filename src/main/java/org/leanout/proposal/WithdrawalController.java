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

@Controller
@OpenTo(Who.OWNER)
class WithdrawalController {

    private final Proposals proposals;
    private final ProposalPages pages;

    WithdrawalController(Proposals proposals, ProposalPages pages) {
        this.proposals = proposals;
        this.pages = pages;
    }

    @PostMapping("/partners/{partner}/proposals/{id}/withdrawal")
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("withdrawal") WithdrawalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> proposals.withdraw(access, id, form))) return pages.show(access, id, model);
        redirect.addFlashAttribute("done", "proposal.withdrawn");
        return "redirect:" + access.path() + "/proposals/" + id;
    }
}
