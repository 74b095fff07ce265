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

/** One side proposes another due day. */
@Controller
@OpenTo({Who.OWNER, Who.PARTNER})
class DueDayController {

    private final DueDays days;
    private final CommitmentPages pages;

    DueDayController(DueDays days, CommitmentPages pages) {
        this.days = days;
        this.pages = pages;
    }

    @PostMapping("/partners/{partner}/promises/{id}/due-day")
    String create(
            PartnerAccess access,
            @PathVariable("id") UUID promise,
            @Valid @ModelAttribute("dueDay") DueDayForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.fits(errors, () -> days.propose(access, promise, form))) return pages.show(access, promise, model);
        redirect.addFlashAttribute("done", "dueDay.proposed");
        return "redirect:" + access.path() + "/promises/" + promise;
    }
}
