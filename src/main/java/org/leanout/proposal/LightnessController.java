package org.leanout.proposal;

import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Weighs what is being written, and gives it back as it was typed; nothing is saved. */
@Controller
@OpenTo(Who.OWNER)
class LightnessController {

    private final ProposalPages pages;

    LightnessController(ProposalPages pages) {
        this.pages = pages;
    }

    @PostMapping("/partners/{partner}/proposals/lightness")
    String create(
            PartnerAccess access,
            @RequestParam(defaultValue = "false") boolean revision,
            @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            Model model) {
        return revision ? pages.revision(access, form, model) : pages.form(access, form, model);
    }
}
