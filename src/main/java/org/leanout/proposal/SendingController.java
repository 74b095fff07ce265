package org.leanout.proposal;

import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Attempt;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts a proposal before the partner as it was read; if something is missing or was changed, the form comes back and says so. */
@Controller
@OpenTo(Who.OWNER)
class SendingController {

    private final Proposals proposals;
    private final ProposalPages pages;

    SendingController(Proposals proposals, ProposalPages pages) {
        this.proposals = proposals;
        this.pages = pages;
    }

    @PostMapping("/partners/{partner}/proposals/{id}/sending")
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @RequestParam int version,
            Model model,
            RedirectAttributes redirect) {
        ProposalForm form = pages.filled(access, id);
        BindingResult errors = new BeanPropertyBindingResult(form, "form");
        if (!Attempt.succeeds(errors, () -> proposals.send(access, id, version))) {
            model.addAttribute("form", form);
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
            return pages.form(access, form, model);
        }
        redirect.addFlashAttribute("done", "proposal.sent");
        return "redirect:" + access.path() + "/proposals/" + id;
    }
}
