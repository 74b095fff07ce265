package org.leanout.commitment;

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

/** Both sides agreed on another due day. */
@Controller
@OpenTo(Who.OWNER)
class DueDayController {

    private final Commitments commitments;
    private final CommitmentPages pages;

    DueDayController(Commitments commitments, CommitmentPages pages) {
        this.commitments = commitments;
        this.pages = pages;
    }

    @PostMapping("/partners/{partner}/promises/{id}/due-day")
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("dueDay") DueDayForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.fits(errors, () -> commitments.move(access, id, form.dueOn())))
            return pages.show(access, id, model);
        redirect.addFlashAttribute("done", "commitment.moved");
        return "redirect:" + access.path() + "/promises/" + id;
    }
}
