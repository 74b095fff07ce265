package org.leanout.commitment;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Attempt;
import org.leanout.shared.Back;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A promise was kept; the partner's people say so of their own. */
@Controller
@OpenTo({Who.OWNER, Who.PARTNER})
class FulfilmentController {

    private final Commitments commitments;
    private final CommitmentPages pages;

    FulfilmentController(Commitments commitments, CommitmentPages pages) {
        this.commitments = commitments;
        this.pages = pages;
    }

    @PostMapping("/partners/{partner}/promises/{id}/fulfilment")
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("fulfilment") FulfilmentForm form,
            BindingResult errors,
            Model model,
            @RequestParam @Nullable String back,
            RedirectAttributes redirect) {
        if (!Attempt.fits(errors, () -> commitments.keep(access, id, form.keptOn())))
            return pages.show(access, id, model);
        redirect.addFlashAttribute("done", "commitment.kept");
        return Back.to(back, access.path() + "/promises/" + id);
    }
}
