package org.leanout.demand;

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

/** IT writes down what was agreed on. */
@Controller
@OpenTo(Who.OWNER)
class DemandAgreementController {

    private final Demands demands;
    private final DemandPages pages;

    DemandAgreementController(Demands demands, DemandPages pages) {
        this.demands = demands;
        this.pages = pages;
    }

    @PostMapping("/partners/{partner}/demands/{id}/agreement")
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AgreementForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> demands.agree(access, id, form))) return pages.show(access, id, model);
        redirect.addFlashAttribute("done", "demand.agreed");
        return "redirect:" + access.path() + "/demands/" + id;
    }
}
